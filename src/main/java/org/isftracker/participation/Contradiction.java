package org.isftracker.participation;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.isftracker.participation.NationStandings.ConditionStanding;
import org.isftracker.participation.NationStandings.Light;
import org.isftracker.participation.NationStandings.NationStanding;
import org.isftracker.participation.NationStandings.Readiness;

/**
 * What speaks against a place on the ladder: the deciding conditions that are not
 * currently met, where the place says that the nation comes; nothing to name where it
 * says that the nation stays away although it would come.
 */
public record Contradiction(List<Unmet> unmet) {

	private static final Set<ParticipationStatus> COMES = EnumSet.of(ParticipationStatus.PLEDGED,
			ParticipationStatus.COMMITTED, ParticipationStatus.DEPLOYED);

	private static final Set<ParticipationStatus> STAYS_AWAY = EnumSet.of(ParticipationStatus.SUSPENDED,
			ParticipationStatus.DECLINED, ParticipationStatus.WITHDRAWN);

	/** Empty where the place agrees with the standings or claims nothing about them. */
	public static Optional<Contradiction> of(ParticipationStatus proposed, NationStanding standing,
			Collection<ConditionView> conditions) {
		if (COMES.contains(proposed)) {
			return Optional.of(new Contradiction(unmet(standing, conditions))).filter(found -> !found.unmet.isEmpty());
		}
		return STAYS_AWAY.contains(proposed) && standing.readiness() == Readiness.COMES
				? Optional.of(new Contradiction(List.of())) : Optional.empty();
	}

	static boolean possible(ParticipationStatus proposed) {
		return COMES.contains(proposed) || STAYS_AWAY.contains(proposed);
	}

	/**
	 * The conditions that decide and are not currently met, hardest first; one that
	 * nobody judges counts as not assessed.
	 */
	public static List<Unmet> unmet(NationStanding standing, Collection<ConditionView> conditions) {
		Map<ConditionId, Light> lights = standing.conditions()
			.stream()
			.collect(toMap(ConditionStanding::condition, ConditionStanding::light));
		return conditions.stream()
			.filter(ConditionView::decides)
			.filter(condition -> lights.get(condition.id()) != Light.MET)
			.sorted(comparing(ConditionView::strength).thenComparing(ConditionView::title))
			.map(condition -> Unmet.of(condition, lights.getOrDefault(condition.id(), Light.UNASSESSED)))
			.toList();
	}

	/** Whether it is about a nation that would come. */
	public boolean wouldCome() {
		return unmet.isEmpty();
	}

}
