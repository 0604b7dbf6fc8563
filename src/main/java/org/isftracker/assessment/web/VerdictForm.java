package org.isftracker.assessment.web;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import org.isftracker.assessment.Brief;
import org.isftracker.assessment.NewVerdict;
import org.isftracker.assessment.Outcome;
import org.isftracker.assessment.SeenGround;
import org.isftracker.assessment.Standing;
import org.isftracker.evidence.StatementId;
import org.isftracker.mandate.TermId;
import org.isftracker.participation.ConditionId;
import org.isftracker.resolution.ClauseId;
import org.isftracker.resolution.DraftId;
import org.isftracker.wording.PlainWords;
import org.jspecify.annotations.Nullable;

/**
 * A verdict as a person gives it. Each clause comes with the fingerprint of the words
 * that the person saw, as {@code id:fingerprint}; {@code ground} is what the last verdict
 * would rest on, {@code alike} the same of each further condition, and {@code next} where
 * the queue goes on.
 */
record VerdictForm(@NotNull(groups = Judged.class, message = "{assessment.outcome.missing}") @Nullable Outcome outcome,
		@NotBlank(groups = Judged.class, message = "{assessment.rationale.missing}") @PlainWords(max = 5000,
				lines = true) @Nullable String rationale,
		@Nullable List<@Pattern(regexp = CLAUSE, message = "{assessment.unknown}") String> clauses,
		@Nullable List<@Pattern(regexp = UUID, message = "{assessment.unknown}") String> silentOn,
		@Nullable List<@Pattern(regexp = UUID, message = "{assessment.unknown}") String> evidence,
		@Nullable Boolean decides, @Pattern(regexp = GROUND, message = "{assessment.unknown}") @Nullable String ground,
		@Nullable List<@Pattern(regexp = UUID + ";" + GROUND, message = "{assessment.unknown}") String> alike,
		@Nullable ConditionId next) {

	private static final String UUID = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";

	private static final String CLAUSE = UUID + ":[0-9a-f]{64}";

	private static final String GROUND = UUID + ";(?:" + CLAUSE + ",?){0,500};(?:" + UUID + ",?){0,500}";

	/** What a verdict needs that is more than saying that the last one holds. */
	interface Judged {

	}

	static VerdictForm blank() {
		return new VerdictForm(null, null, List.of(), List.of(), List.of(), false, null, List.of(), null);
	}

	/**
	 * Starts from what the last verdict rests on; a lead who judges a dispute decides it.
	 */
	static VerdictForm of(Brief brief, @Nullable ConditionId next) {
		var clauses = brief.clauses().stream().filter(brief::isGround).map(one -> one.id() + ":" + one.fingerprint());
		var silences = brief.silentTerms().stream().filter(brief::isGround).map(term -> term.id().toString());
		var evidence = brief.statements().keySet().stream().filter(brief::isGround).map(StatementId::toString);
		return new VerdictForm(null, null, clauses.toList(), silences.toList(), evidence.toList(),
				brief.condition().judgement().standing() == Standing.DISPUTED, null, List.of(), next);
	}

	NewVerdict toVerdict(ConditionId condition, DraftId draft) {
		Map<ClauseId, String> seen = given(clauses).stream()
			.map(clause -> clause.split(":", 2))
			.collect(toMap(parts -> ClauseId.of(parts[0]), parts -> parts[1], (first, second) -> first));
		return new NewVerdict(condition, draft, requireNonNull(outcome), requireNonNull(rationale).strip(), seen,
				ids(silentOn, TermId::of), ids(evidence, StatementId::of), Boolean.TRUE.equals(decides));
	}

	/** Each further condition, with what was seen of it. */
	Map<ConditionId, SeenGround> others() {
		return given(alike).stream()
			.map(one -> one.split(";", 2))
			.collect(toMap(parts -> ConditionId.of(parts[0]), parts -> SeenGround.of(parts[1]),
					(first, second) -> first));
	}

	/** The condition and each further one; none where it has no verdict yet. */
	Map<ConditionId, SeenGround> confirmed(ConditionId condition) {
		if (ground == null) {
			return Map.of();
		}
		var all = new HashMap<>(others());
		all.put(condition, SeenGround.of(ground));
		return all;
	}

	private static <T> Set<T> ids(@Nullable List<String> words, Function<String, T> id) {
		return given(words).stream().map(id).collect(toUnmodifiableSet());
	}

	private static List<String> given(@Nullable List<String> words) {
		return words == null ? List.of() : words;
	}
}
