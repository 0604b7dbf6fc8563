package org.isftracker.participation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.isftracker.actor.ActorId;
import org.springframework.stereotype.Component;

/** Conditions with their wordings, as whoever is signed in may see them. */
@Component
class ConditionViews {

	private static final Comparator<ConditionView> HARDEST_FIRST = Comparator.comparing(ConditionView::state)
		.thenComparing(ConditionView::strength)
		.thenComparing(ConditionView::title);

	private final Conditions conditions;

	private final ConditionWordings wordings;

	private final Sources sources;

	ConditionViews(Conditions conditions, ConditionWordings wordings, Sources sources) {
		this.conditions = conditions;
		this.wordings = wordings;
		this.sources = sources;
	}

	List<ConditionView> ofListedNations() {
		return counting(conditions.ofListedNations());
	}

	List<List<ConditionView>> historiesOfListedNations() {
		return histories(conditions.ofListedNations());
	}

	List<ConditionView> counting(Collection<ConditionId> ids) {
		return counting(conditions.among(ids.stream().map(ConditionId::id).toList()));
	}

	List<List<ConditionView>> of(ActorId nation) {
		return histories(conditions.of(nation));
	}

	List<ConditionView> history(ConditionId id) {
		return histories(conditions.findById(id).stream().toList()).stream().findFirst().orElse(List.of());
	}

	private List<ConditionView> counting(List<Condition> found) {
		return histories(found).stream().map(history -> history.get(0)).toList();
	}

	private List<List<ConditionView>> histories(List<Condition> found) {
		var all = wordings.of(found.stream().map(condition -> condition.id().id()).toList());
		var cited = sources.visible(all.stream().flatMap(wording -> wording.statements().stream()).toList());
		var shown = shown(all, cited);
		return found.stream()
			.filter(condition -> shown.containsKey(condition.id()))
			.map(condition -> history(shown.getOrDefault(condition.id(), List.of()), condition, cited))
			.sorted(Comparator.comparing(history -> history.get(0), HARDEST_FIRST))
			.toList();
	}

	private static Map<ConditionId, List<ConditionWording>> shown(List<ConditionWording> all, Cited cited) {
		return all.stream()
			.filter(wording -> cited.shows(wording.statements()))
			.sorted(ConditionWording.NEWEST_FIRST)
			.collect(Collectors.groupingBy(ConditionWording::condition));
	}

	private static List<ConditionView> history(List<ConditionWording> newestFirst, Condition condition, Cited cited) {
		var views = new ArrayList<ConditionView>();
		for (int i = 0; i < newestFirst.size(); i++) {
			var before = i + 1 < newestFirst.size() ? newestFirst.get(i + 1) : null;
			views.add(newestFirst.get(i).view(condition.nation(), cited, before));
		}
		return List.copyOf(views);
	}

}
