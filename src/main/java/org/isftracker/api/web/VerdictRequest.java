package org.isftracker.api.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.isftracker.assessment.NewVerdict;
import org.isftracker.assessment.Outcome;
import org.isftracker.evidence.StatementId;
import org.isftracker.mandate.TermId;
import org.isftracker.participation.ConditionId;
import org.isftracker.resolution.ClauseId;
import org.isftracker.resolution.DraftId;
import org.isftracker.wording.PlainWords;
import org.jspecify.annotations.Nullable;

/** A judgement of a condition under a draft, on clauses with the words that were seen. */
record VerdictRequest(@NotNull @Nullable UUID condition, @NotNull @Nullable Outcome outcome,
		@NotBlank @PlainWords(max = 5000, lines = true) @Nullable String rationale,
		@Size(max = 500) @Nullable List<@NotNull @Valid SeenClause> clauses,
		@Size(max = 500) @Nullable List<@NotNull UUID> silentOn,
		@Size(max = 500) @Nullable List<@NotNull UUID> evidence, @Nullable Boolean decides,
		@Nullable LocalDate judgedOn) {

	ConditionId toCondition() {
		return new ConditionId(Objects.requireNonNull(condition));
	}

	NewVerdict toVerdict(DraftId draft) {
		return new NewVerdict(toCondition(), draft, Objects.requireNonNull(outcome),
				Objects.requireNonNull(rationale).strip(), seen(),
				Typed.given(silentOn).stream().map(TermId::new).collect(Collectors.toSet()),
				Typed.given(evidence).stream().map(StatementId::new).collect(Collectors.toSet()),
				Boolean.TRUE.equals(decides));
	}

	private Map<ClauseId, String> seen() {
		return Typed.given(clauses)
			.stream()
			.collect(Collectors.toMap(one -> new ClauseId(one.clause()), SeenClause::fingerprint,
					(first, second) -> first));
	}

}
