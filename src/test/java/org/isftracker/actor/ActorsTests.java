package org.isftracker.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.isftracker.TestDatabase;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.boot.jpa.test.autoconfigure.TestEntityManager;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;

@DataJpaTest
@Import(TestDatabase.class)
class ActorsTests {

	@Autowired
	Actors actors;

	@Autowired
	TestEntityManager entities;

	@Test
	void comeBackAsTheyWereRegistered() {
		var state = actors.save(new Actor(NewActor.named("Freedonia", ActorKind.STATE))).id();
		var minister = new NewActor("Rufus T. Firefly", ActorKind.PERSON, "Head of state", "President", state, null,
				null);

		var id = actors.save(new Actor(minister)).id();
		entities.flush();
		entities.clear();

		var read = actors.findById(id).orElseThrow().view();
		assertThat(read).isEqualTo(new ActorView(id, "Rufus T. Firefly", ActorKind.PERSON, "Head of state", "President",
				state, null, null, false, 0));
		assertThat(actors.findByBelongsToOrderByName(state)).extracting(Actor::id).containsExactly(id);
	}

	@Test
	void keepTheirRegionalGroup() {
		var sylvania = new NewActor("Sylvania", ActorKind.STATE, null, null, null, RegionalGroup.EASTERN_EUROPEAN,
				null);

		var id = actors.save(new Actor(sylvania)).id();
		entities.flush();
		entities.clear();

		assertThat(actors.findById(id).orElseThrow().view().regionalGroup()).isEqualTo(RegionalGroup.EASTERN_EUROPEAN);
	}

	@Test
	void haveNamesOfTheirOwn() {
		actors.save(new Actor(NewActor.named("Freedonia", ActorKind.STATE)));
		actors.save(new Actor(NewActor.named("Freedonia", ActorKind.GROUP)));

		assertThatExceptionOfType(DataIntegrityViolationException.class).isThrownBy(actors::findByOrderByName);
	}

}
