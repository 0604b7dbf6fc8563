package org.isftracker.scenario;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.isftracker.assessment.AssessedCondition;
import org.isftracker.assessment.AssessedNation;
import org.isftracker.assessment.DraftAssessment;
import org.isftracker.assessment.Readiness;
import org.isftracker.assessment.Standing;
import org.isftracker.participation.ConditionId;
import org.jspecify.annotations.Nullable;

/**
 * What follows from a supposed text: the draft as it stands on record, the same with what
 * is supposed, how each condition that is touched fares, and who minds.
 */
public record Reckoning(DraftAssessment before, DraftAssessment after, Map<ConditionId, Supposition> suppositions,
		List<Objection> objections) {

	private static final Comparator<Shift> MOVED_FIRST = Comparator.comparing(Shift::isMoved, Comparator.reverseOrder())
		.thenComparing(shift -> shift.after().readiness())
		.thenComparing(shift -> shift.after().nation().name());

	static Reckoning of(DraftAssessment onRecord, DraftAssessment worded, SupposedText text, Known known,
			List<Objection> objections) {
		var rule = new ConditionRule(known, text);
		Map<ConditionId, Supposition> suppositions = onRecord.conditions()
			.flatMap(condition -> worded.condition(condition.condition().id())
				.map(now -> Map.entry(condition.condition().id(), rule.apply(condition, now.judgement())))
				.stream())
			.filter(one -> one.getValue().source() != Supposition.Source.RECORD)
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
		var judgements = suppositions.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue().judgement()));
		return new Reckoning(onRecord, worded.assuming(judgements), suppositions, objections);
	}

	/** Every nation that is not out both times, those that move first. */
	public List<Shift> shifts() {
		return after.nations()
			.stream()
			.flatMap(now -> before.nation(now.nation().id()).map(then -> shift(then, now)).stream())
			.filter(shift -> shift.isMoved() || shift.after().readiness() != Readiness.OUT)
			.sorted(MOVED_FIRST)
			.toList();
	}

	private Shift shift(AssessedNation then, AssessedNation now) {
		var deciding = now.because() != null ? now.because() : then.because();
		return new Shift(then, now, deciding, deciding == null ? null : suppositions.get(deciding.condition().id()));
	}

	/** Those that would come now and did not before. */
	public List<AssessedNation> gained() {
		return moved(shift -> shift.after().readiness() == Readiness.COMES);
	}

	/** Those that came before and would not now. */
	public List<AssessedNation> lost() {
		return moved(shift -> shift.before().readiness() == Readiness.COMES);
	}

	private List<AssessedNation> moved(Predicate<Shift> test) {
		return shifts().stream().filter(Shift::isMoved).filter(test).map(Shift::after).toList();
	}

	/** The conditions whose verdicts the tried words make stale. */
	public List<AssessedCondition> stale() {
		Set<ConditionId> already = stale(before).map(one -> one.condition().id()).collect(Collectors.toSet());
		return stale(after).filter(one -> !already.contains(one.condition().id())).toList();
	}

	/** The conditions of which nobody said how they fare with these readings. */
	public List<AssessedCondition> unanswered() {
		return after.conditions().filter(one -> one.condition().decides()).filter(one -> {
			var supposition = suppositions.get(one.condition().id());
			return supposition != null && supposition.source() == Supposition.Source.NOBODY;
		}).toList();
	}

	/** What the nation of a condition is called. */
	public String nation(AssessedCondition condition) {
		return after.nation(condition.condition().nation()).map(nation -> nation.nation().name()).orElse("");
	}

	/** Who minds, veto holders first. */
	public List<Objection> against() {
		return objections.stream().filter(Objection::isObjection).toList();
	}

	/** Who would like it. */
	public List<Objection> welcomed() {
		return objections.stream().filter(one -> !one.isObjection()).toList();
	}

	private static Stream<AssessedCondition> stale(DraftAssessment assessed) {
		return assessed.conditions().filter(one -> one.judgement().standing() == Standing.STALE);
	}

	/**
	 * A nation before and after, the condition that decides, and how that is known; no
	 * supposition where the record says.
	 */
	public record Shift(AssessedNation before, AssessedNation after, @Nullable AssessedCondition because,
			@Nullable Supposition supposition) {

		/** Whether its readiness is another one. */
		public boolean isMoved() {
			return before.readiness() != after.readiness();
		}

	}

}
