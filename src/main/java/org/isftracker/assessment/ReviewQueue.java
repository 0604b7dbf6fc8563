package org.isftracker.assessment;

import static java.util.stream.Collectors.toMap;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.isftracker.participation.ConditionId;
import org.isftracker.resolution.ProvisionId;

/**
 * What waits to be judged under a draft: everything stale, unassessed, due or disputed,
 * and each proposed status; nations that are out last, most troops at stake first, red
 * lines before the rest.
 */
public record ReviewQueue(DraftAssessment assessment, List<ReviewItem> items) {

	private static final Comparator<ReviewItem> MOST_AT_STAKE_FIRST = Comparator
		.comparing((ReviewItem item) -> item.nation().readiness() == Readiness.OUT)
		.thenComparing(item -> -item.troops().least())
		.thenComparing(item -> -item.troops().most())
		.thenComparing(ReviewQueue::gravity)
		.thenComparing(item -> item.nation().nation().name())
		.thenComparing(item -> item.condition() == null ? "" : item.condition().condition().title());

	public ReviewQueue {
		items = List.copyOf(items);
	}

	public static ReviewQueue of(DraftAssessment assessment) {
		return of(assessment, Map.of());
	}

	static ReviewQueue of(DraftAssessment assessment, Map<ConditionId, String> assigned) {
		return new ReviewQueue(assessment,
				assessment.nations()
					.stream()
					.flatMap(nation -> Stream.concat(conditions(nation, assigned), proposal(nation)))
					.sorted(MOST_AT_STAKE_FIRST)
					.toList());
	}

	private static Stream<ReviewItem> conditions(AssessedNation nation, Map<ConditionId, String> assigned) {
		return nation.conditions()
			.stream()
			.filter(condition -> condition.judgement().standing().isDoubtful())
			.map(condition -> new ReviewItem(nation, condition, nation.troops(),
					assigned.get(condition.condition().id())));
	}

	private static Stream<ReviewItem> proposal(AssessedNation nation) {
		return nation.nation().proposal() == null ? Stream.empty()
				: Stream.of(new ReviewItem(nation, null, nation.troops(), null));
	}

	private static int gravity(ReviewItem item) {
		return item.condition() == null ? 3 : switch (item.condition().condition().strength()) {
			case RED_LINE -> 0;
			case REQUIRED -> 1;
			case PREFERRED -> 2;
		};
	}

	/** The items that the filter lets through, in the same order. */
	public List<ReviewItem> filtered(ReviewFilter filter) {
		return items.stream().filter(filter::accepts).toList();
	}

	/** The others that were raised by nothing but what raised this one. */
	List<ReviewItem> raisedAlike(ConditionId condition) {
		return items.stream()
			.filter(item -> item.condition() != null && item.condition().condition().id().equals(condition))
			.findFirst()
			.map(raised -> items.stream().filter(item -> !item.equals(raised) && item.isRaisedAlike(raised)).toList())
			.orElse(List.of());
	}

	/** The first item of each nation that has any, by name. */
	public List<ReviewItem> oneOfEachNation() {
		return List.copyOf(items.stream()
			.collect(toMap(item -> item.nation().nation().name(), item -> item, (first, second) -> first, TreeMap::new))
			.values());
	}

	/** What the clauses are called on which anything hangs, by those names. */
	public Map<String, ProvisionId> clauses() {
		Map<String, ProvisionId> clauses = new TreeMap<>(LabelOrder.NUMBERS_BY_SIZE);
		items
			.forEach(item -> item.basis().forEach(basis -> clauses.putIfAbsent(label(item, basis), basis.provision())));
		return clauses;
	}

	private static String label(ReviewItem item, BasisWords basis) {
		return item.differences()
			.stream()
			.filter(difference -> basis.provision().equals(difference.provision()))
			.flatMap(difference -> Stream.ofNullable(difference.labelNow()))
			.findFirst()
			.orElse(basis.label());
	}

	/** How many items are of that kind. */
	public long count(ReviewKind kind) {
		return items.stream().filter(item -> item.kind() == kind).count();
	}

	/** How many items wait for that person. */
	public long count(String person) {
		return items.stream().filter(item -> person.equals(item.assignedTo())).count();
	}
}
