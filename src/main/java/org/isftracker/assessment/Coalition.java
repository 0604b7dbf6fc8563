package org.isftracker.assessment;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.isftracker.actor.ActorId;

/**
 * Settles which nations come where some wait for others. At first everything that waits
 * is unclear; then what follows is taken up until nothing more follows. What is unclear
 * after that hangs on doubt elsewhere, or on a circle of nations that wait for each
 * other. The order of the nations makes no difference.
 */
final class Coalition {

	private Coalition() {
	}

	static List<AssessedNation> settle(List<AssessedNation> nations) {
		if (nations.stream().flatMap(nation -> nation.conditions().stream()).noneMatch(AssessedCondition::asksOthers)) {
			return nations;
		}
		var before = nations;
		var now = reckoned(nations);
		while (!readiness(now).equals(readiness(before))) {
			before = now;
			now = reckoned(now);
		}
		return inCircles(now);
	}

	private static List<AssessedNation> reckoned(List<AssessedNation> nations) {
		var rule = new OthersRule(nations);
		return nations.stream().map(nation -> nation.with(condition -> condition.reckonedBy(rule))).toList();
	}

	private static Map<ActorId, Readiness> readiness(List<AssessedNation> nations) {
		return nations.stream().collect(toMap(nation -> nation.nation().id(), AssessedNation::readiness));
	}

	private static List<AssessedNation> inCircles(List<AssessedNation> nations) {
		Map<ActorId, Set<ActorId>> waits = new HashMap<>();
		nations.forEach(nation -> waits.put(nation.nation().id(), nation.waitsFor()));
		return nations.stream()
			.map(nation -> nation.with(condition -> condition.in(circle(nation.nation().id(), condition, waits))))
			.toList();
	}

	private static List<ActorId> circle(ActorId nation, AssessedCondition condition, Map<ActorId, Set<ActorId>> waits) {
		return condition.waitsFor().stream().filter(other -> reached(other, waits).contains(nation)).toList();
	}

	private static Set<ActorId> reached(ActorId from, Map<ActorId, Set<ActorId>> waits) {
		var reached = new LinkedHashSet<ActorId>();
		var next = new ArrayDeque<>(waiting(from, waits));
		while (!next.isEmpty()) {
			var nation = next.remove();
			if (reached.add(nation)) {
				next.addAll(waiting(nation, waits));
			}
		}
		return reached;
	}

	private static Collection<ActorId> waiting(ActorId nation, Map<ActorId, Set<ActorId>> waits) {
		return waits.getOrDefault(nation, Set.of());
	}

}
