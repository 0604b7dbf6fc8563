package org.isftracker.assessment.web;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import org.isftracker.assessment.NewVerdict;
import org.isftracker.assessment.Outcome;
import org.isftracker.evidence.StatementId;
import org.isftracker.mandate.TermId;
import org.isftracker.participation.ConditionId;
import org.isftracker.resolution.ClauseId;
import org.isftracker.resolution.DraftId;
import org.isftracker.wording.PlainWords;
import org.jspecify.annotations.Nullable;

/**
 * A verdict as a person gives it. Each clause comes with the fingerprint of the words
 * that the person saw, as {@code id:fingerprint}.
 */
record VerdictForm(@NotNull(message = "{assessment.outcome.missing}") @Nullable Outcome outcome,
		@NotBlank(message = "{assessment.rationale.missing}") @PlainWords(max = 5000,
				lines = true) @Nullable String rationale,
		@Nullable List<@Pattern(regexp = UUID + ":[0-9a-f]{64}", message = "{assessment.unknown}") String> clauses,
		@Nullable List<@Pattern(regexp = UUID, message = "{assessment.unknown}") String> silentOn,
		@Nullable List<@Pattern(regexp = UUID, message = "{assessment.unknown}") String> evidence,
		@Nullable Boolean decides) {

	private static final String UUID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

	NewVerdict toVerdict(ConditionId condition, DraftId draft) {
		Map<ClauseId, String> seen = given(clauses).stream()
			.map(clause -> clause.split(":", 2))
			.collect(toMap(parts -> ClauseId.of(parts[0]), parts -> parts[1], (first, second) -> first));
		return new NewVerdict(condition, draft, requireNonNull(outcome), requireNonNull(rationale).strip(), seen,
				ids(silentOn, TermId::of), ids(evidence, StatementId::of), Boolean.TRUE.equals(decides));
	}

	private static <T> Set<T> ids(@Nullable List<String> words, Function<String, T> id) {
		return given(words).stream().map(id).collect(toUnmodifiableSet());
	}

	private static List<String> given(@Nullable List<String> words) {
		return words == null ? List.of() : words;
	}
}
