package org.isftracker.assessment;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.isftracker.participation.ConditionId;
import org.isftracker.resolution.DraftId;

/**
 * The verdicts that nobody took back, by condition, and the drafts that were found
 * silent.
 */
record GivenVerdicts(Map<ConditionId, List<VerdictView>> on, Set<DraftId> silences) {

	static GivenVerdicts of(Collection<VerdictView> standing) {
		return new GivenVerdicts(
				standing.stream().sorted(StandingRule.NEWEST_FIRST).collect(groupingBy(VerdictView::condition)),
				standing.stream()
					.filter(verdict -> !verdict.silentOn().isEmpty())
					.map(VerdictView::draft)
					.collect(toUnmodifiableSet()));
	}

	/** Those that were given on that day or before. */
	GivenVerdicts upTo(LocalDate day) {
		return of(on.values()
			.stream()
			.flatMap(List::stream)
			.filter(verdict -> !verdict.judgedOn().isAfter(day))
			.toList());
	}

	List<VerdictView> on(ConditionId condition) {
		return on.getOrDefault(condition, List.of());
	}
}
