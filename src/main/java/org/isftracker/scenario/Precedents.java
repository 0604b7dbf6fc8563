package org.isftracker.scenario;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.isftracker.assessment.Assessment;
import org.isftracker.assessment.VerdictView;
import org.isftracker.mandate.ReadingView;
import org.isftracker.mandate.TermId;
import org.isftracker.participation.ConditionId;
import org.isftracker.participation.ConditionView;
import org.isftracker.resolution.DraftId;
import org.isftracker.resolution.DraftSummary;

/** What verdicts under drafts tell of their readings. */
final class Precedents {

	private static final Comparator<VerdictView> NEWEST_FIRST = Comparator.comparing(VerdictView::judgedOn)
		.thenComparing(VerdictView::judgedAt)
		.reversed();

	private final Map<DraftId, DraftSummary> circulated;

	private final Map<DraftId, Map<TermId, PossibleReading>> said;

	private Precedents(List<DraftSummary> drafts, List<ReadingView> readings) {
		this.circulated = drafts.stream()
			.filter(draft -> !draft.working())
			.collect(toMap(DraftSummary::id, Function.identity()));
		this.said = said(readings);
	}

	static Map<ConditionId, List<Precedent>> of(Assessment assessment, List<ConditionView> conditions,
			List<DraftSummary> drafts, List<ReadingView> readings) {
		var precedents = new Precedents(drafts, readings);
		var byCondition = assessment.verdicts().stream().collect(groupingBy(VerdictView::condition));
		return conditions.stream()
			.collect(toMap(ConditionView::id,
					condition -> precedents.of(condition, byCondition.getOrDefault(condition.id(), List.of()))));
	}

	/** What each draft says on each term, bracketed words left out. */
	static Map<DraftId, Map<TermId, PossibleReading>> said(List<ReadingView> readings) {
		Map<DraftId, Map<TermId, PossibleReading>> said = new HashMap<>();
		readings.forEach(reading -> PossibleReading.of(reading)
			.ifPresent(possible -> said.computeIfAbsent(reading.draft(), draft -> new HashMap<>())
				.put(reading.term(), possible)));
		return said;
	}

	private List<Precedent> of(ConditionView condition, List<VerdictView> verdicts) {
		List<Precedent> found = new ArrayList<>();
		verdicts.stream()
			.sorted(NEWEST_FIRST)
			.collect(groupingBy(VerdictView::draft))
			.forEach((draft, newestFirst) -> precedent(condition, draft, newestFirst).ifPresent(found::add));
		return found.stream().sorted(Comparator.comparing(Precedent::draft)).toList();
	}

	private Optional<Precedent> precedent(ConditionView condition, DraftId draft, List<VerdictView> newestFirst) {
		var summary = circulated.get(draft);
		var on = new HashMap<>(said.getOrDefault(draft, Map.of()));
		on.keySet().retainAll(condition.terms());
		var newest = newestFirst.get(0);
		boolean complete = on.keySet().equals(condition.terms()) && !on.isEmpty();
		return summary != null && complete && !newest.restsOnEventsOnly() && isAgreed(newestFirst)
				? Optional.of(new Precedent(summary.label(), on, newest.outcome())) : Optional.empty();
	}

	private static boolean isAgreed(List<VerdictView> newestFirst) {
		var heard = new HashSet<String>();
		for (var verdict : newestFirst) {
			if (heard.add(verdict.judgedBy()) && verdict.outcome() != newestFirst.get(0).outcome()) {
				return false;
			}
			if (verdict.decides()) {
				return true;
			}
		}
		return true;
	}

}
