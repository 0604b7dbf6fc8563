package org.isftracker.participation.web;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;

import org.isftracker.actor.ActorId;
import org.isftracker.evidence.StatementId;
import org.isftracker.participation.NewProposal;
import org.isftracker.participation.ParticipationStatus;
import org.isftracker.wording.PlainWords;
import org.jspecify.annotations.Nullable;

/** A place on the ladder as a person typed it, complete or not. */
record ProposalForm(@NotNull @Nullable ParticipationStatus status,
		@NotBlank @PlainWords(max = 2000, lines = true) @Nullable String reason, @NotNull @Nullable LocalDate holdsFrom,
		@PlainWords @Nullable String approximately, @NotEmpty @Nullable List<StatementId> statements,
		@PlainWords(max = 2000, lines = true) @Nullable String despite,
		@PlainWords @Nullable String seek) implements Citing {

	static ProposalForm blank() {
		return new ProposalForm(null, null, null, null, null, null, null);
	}

	NewProposal toProposal(ActorId nation) {
		return new NewProposal(nation, requireNonNull(status), requireNonNull(reason), requireNonNull(holdsFrom),
				approximately, Set.copyOf(cited()), despite);
	}
}
