package org.isftracker.assessment;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.isftracker.participation.ContributionKind;

/**
 * What waits to be judged under a draft: everything stale, unassessed, due or disputed;
 * nations that are out last, most troops at stake first, red lines before the rest.
 */
public record ReviewQueue(DraftAssessment assessment, List<ReviewItem> items) {

	private static final Comparator<ReviewItem> MOST_AT_STAKE_FIRST = Comparator
		.comparing((ReviewItem item) -> item.nation().readiness() == Readiness.OUT)
		.thenComparing(item -> -item.troops().least())
		.thenComparing(item -> item.condition().condition().strength())
		.thenComparing(item -> item.nation().nation().name())
		.thenComparing(item -> item.condition().condition().title());

	public static ReviewQueue of(DraftAssessment assessment) {
		return new ReviewQueue(assessment,
				assessment.nations()
					.stream()
					.flatMap(nation -> nation.conditions()
						.stream()
						.filter(condition -> condition.judgement().standing().isDoubtful())
						.map(condition -> new ReviewItem(nation, condition, troops(nation))))
					.sorted(MOST_AT_STAKE_FIRST)
					.toList());
	}

	/** The items that the filter lets through, in the same order. */
	public List<ReviewItem> filtered(ReviewFilter filter) {
		return items.stream().filter(filter::accepts).toList();
	}

	/** The first item of each nation that has any, by name. */
	public List<ReviewItem> oneOfEachNation() {
		return List.copyOf(items.stream()
			.collect(Collectors.toMap(item -> item.nation().nation().name(), item -> item, (first, second) -> first,
					TreeMap::new))
			.values());
	}

	/** How many items stand so. */
	public long count(Standing standing) {
		return items.stream().filter(item -> item.condition().judgement().standing() == standing).count();
	}

	/** The soldiers that a nation offers by its newest word. */
	static Amount troops(AssessedNation nation) {
		return nation.nation()
			.contributions()
			.stream()
			.filter(contribution -> contribution.kind() == ContributionKind.TROOPS)
			.flatMap(contribution -> contribution.offers().stream().limit(1))
			.map(ForceRule::range)
			.reduce(Amount.NONE, Amount::plus);
	}
}
