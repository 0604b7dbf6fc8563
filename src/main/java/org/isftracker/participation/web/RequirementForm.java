package org.isftracker.participation.web;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;

import org.isftracker.evidence.StatementId;
import org.isftracker.participation.ContributionKind;
import org.isftracker.participation.NewRequirement;
import org.isftracker.participation.RequirementId;
import org.isftracker.participation.RequirementView;
import org.isftracker.wording.PlainWords;
import org.jspecify.annotations.Nullable;

/** What the force needs of one kind, as a person typed it. */
record RequirementForm(@NotNull @Positive @Max(1_000_000_000_000L) @Nullable Long amount,
		@NotNull @Nullable LocalDate holdsFrom, @NotEmpty @Nullable List<StatementId> statements,
		@Nullable RequirementId madeFrom, @PlainWords @Nullable String seek) implements Citing {

	static RequirementForm of(@Nullable RequirementView present) {
		return present == null ? new RequirementForm(null, null, null, null, null)
				: new RequirementForm(present.amount(), null, null, present.id(), null);
	}

	NewRequirement toRequirement(ContributionKind kind) {
		return new NewRequirement(kind, requireNonNull(amount), requireNonNull(holdsFrom), Set.copyOf(cited()));
	}

	/** The same answers, made from the figure that counts by now. */
	RequirementForm madeFrom(@Nullable RequirementId present) {
		return new RequirementForm(amount, holdsFrom, statements, present, seek);
	}
}
