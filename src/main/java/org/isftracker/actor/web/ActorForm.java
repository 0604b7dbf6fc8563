package org.isftracker.actor.web;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.isftracker.actor.ActorId;
import org.isftracker.actor.ActorKind;
import org.isftracker.actor.ActorView;
import org.isftracker.actor.NewActor;
import org.isftracker.actor.RegionalGroup;
import org.isftracker.wording.PlainWords;
import org.jspecify.annotations.Nullable;

/** What a person typed of an actor, complete or not. */
record ActorForm(@NotBlank @PlainWords @Nullable String name, @NotNull @Nullable ActorKind kind,
		@PlainWords(max = 2000, lines = true) @Nullable String note, @PlainWords @Nullable String office,
		@Nullable UUID belongsTo, @Nullable RegionalGroup regionalGroup, @PlainWords @Nullable String country,
		@Nullable Integer version) {

	static ActorForm blank() {
		return new ActorForm(null, null, null, null, null, null, null, null);
	}

	static ActorForm of(ActorView actor) {
		var whole = Optional.ofNullable(actor.belongsTo()).map(ActorId::id).orElse(null);
		return new ActorForm(actor.name(), actor.kind(), actor.note(), actor.office(), whole, actor.regionalGroup(),
				actor.country(), actor.version());
	}

	NewActor toActor() {
		return new NewActor(requireNonNull(name), requireNonNull(kind), note, office,
				Optional.ofNullable(belongsTo).map(ActorId::new).orElse(null), regionalGroup, code());
	}

	private @Nullable String code() {
		return (country == null || country.isBlank()) ? null : country.strip().toUpperCase(Locale.ROOT);
	}

	int madeFrom() {
		return Optional.ofNullable(version).orElse(-1);
	}

}
