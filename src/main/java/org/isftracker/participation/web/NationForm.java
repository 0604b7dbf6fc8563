package org.isftracker.participation.web;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.isftracker.actor.ActorId;
import org.jspecify.annotations.Nullable;

/** The actor that is to be tracked as a nation. */
record NationForm(@NotNull @Nullable UUID actor) {

	ActorId certainActor() {
		return new ActorId(requireNonNull(actor));
	}
}
