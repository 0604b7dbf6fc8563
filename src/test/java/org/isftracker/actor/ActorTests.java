package org.isftracker.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class ActorTests {

	@Test
	void needsAName() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Actor(NewActor.named(" ", ActorKind.STATE)));
	}

	@Test
	void refusesAChangeThatWasMadeFromAnotherVersion() {
		var actor = new Actor(NewActor.named("Freedonia", ActorKind.STATE));

		assertThatExceptionOfType(ActorRefused.class)
			.isThrownBy(() -> actor.change(7, NewActor.named("Sylvania", ActorKind.STATE)))
			.matches(ActorRefused::isStale);
	}

	@Test
	void keepsItsNameWhenArchived() {
		var actor = new Actor(NewActor.named("Freedonia", ActorKind.STATE));

		actor.archive();

		assertThat(actor.view().archived()).isTrue();
		assertThat(actor.named().name()).isEqualTo("Freedonia");
	}

}
