package org.isftracker.comparison;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.isftracker.resolution.ClauseId;
import org.isftracker.resolution.ClauseText;
import org.isftracker.resolution.DraftText;
import org.isftracker.resolution.PairingDecision;
import org.isftracker.resolution.ProvisionId;
import org.jspecify.annotations.Nullable;

/**
 * What people decided of the clauses of two drafts, of these very clauses or of others
 * whose provisions they carry on, in whichever order the drafts are compared. What was
 * said of the very clauses outranks the rest, and the last word outranks the first.
 */
final class PairsByHand {

	private final DraftText earlier;

	private final DraftText later;

	private final Map<ProvisionId, List<Integer>> befores;

	private final Map<ProvisionId, List<Integer>> afters;

	private final Map<ClauseId, Integer> placesBefore;

	private final Map<ClauseId, Integer> placesAfter;

	private final Map<Place, Boolean> said = new LinkedHashMap<>();

	PairsByHand(DraftText earlier, DraftText later) {
		this.earlier = earlier;
		this.later = later;
		this.befores = carriers(earlier);
		this.afters = carriers(later);
		this.placesBefore = places(earlier);
		this.placesAfter = places(later);
	}

	List<HandPairing> of(List<PairingDecision> decisions) {
		splitOrJoined();
		decisions.forEach(this::inherit);
		decisions.forEach(this::takeLiterally);
		return said.entrySet()
			.stream()
			.map(entry -> new HandPairing(entry.getKey().before(), entry.getKey().after(), entry.getValue()))
			.toList();
	}

	/** Whether a decision says that the clause is the same provision as the other. */
	static boolean isSame(PairingDecision decision, ClauseText one, ClauseText other) {
		return decision.same() && carriesBoth(decision, one, other);
	}

	private static boolean carriesBoth(PairingDecision decision, ClauseText one, ClauseText other) {
		return carries(decision, one, other) || carries(decision, other, one);
	}

	private static boolean carries(PairingDecision decision, ClauseText before, ClauseText after) {
		return before.isContinuing(decision.earlierProvision()) && after.isContinuing(decision.laterProvision())
				&& after.isContinuing(decision.earlierProvision()) == decision.same();
	}

	/**
	 * A clause that carries on several provisions came from the clauses of all of them.
	 */
	private void splitOrJoined() {
		for (int before = 0; before < earlier.clauses().size(); before++) {
			var clause = earlier.clauses().get(before);
			for (var provision : provisions(clause).toList()) {
				for (int after : afters.getOrDefault(provision, List.of())) {
					if (isSplitOrJoined(clause, later.clauses().get(after))) {
						said.put(new Place(before, after), true);
					}
				}
			}
		}
	}

	private static boolean isSplitOrJoined(ClauseText before, ClauseText after) {
		return after.continues().contains(before.provision()) || before.continues().contains(after.provision());
	}

	private void inherit(PairingDecision decision) {
		inherit(decision, decision.earlierProvision(), decision.laterProvision());
		inherit(decision, decision.laterProvision(), decision.earlierProvision());
	}

	private void inherit(PairingDecision decision, ProvisionId one, ProvisionId other) {
		for (int before : befores.getOrDefault(one, List.of())) {
			for (int after : afters.getOrDefault(other, List.of())) {
				if (carriesBoth(decision, earlier.clauses().get(before), later.clauses().get(after))) {
					said.put(new Place(before, after), decision.same());
				}
			}
		}
	}

	private void takeLiterally(PairingDecision decision) {
		take(placesBefore.get(decision.earlier()), placesAfter.get(decision.later()), decision.same());
		take(placesBefore.get(decision.later()), placesAfter.get(decision.earlier()), decision.same());
	}

	private void take(@Nullable Integer before, @Nullable Integer after, boolean same) {
		if (before != null && after != null) {
			said.put(new Place(before, after), same);
		}
	}

	private static Map<ProvisionId, List<Integer>> carriers(DraftText draft) {
		Map<ProvisionId, List<Integer>> carriers = new HashMap<>();
		for (int place = 0; place < draft.clauses().size(); place++) {
			int here = place;
			provisions(draft.clauses().get(place))
				.forEach(provision -> carriers.computeIfAbsent(provision, it -> new ArrayList<>()).add(here));
		}
		return carriers;
	}

	private static Stream<ProvisionId> provisions(ClauseText clause) {
		return Stream.concat(Stream.of(clause.provision()), clause.continues().stream()).distinct();
	}

	private static Map<ClauseId, Integer> places(DraftText draft) {
		return IntStream.range(0, draft.clauses().size())
			.boxed()
			.collect(toMap(place -> draft.clauses().get(place).id(), place -> place));
	}

	/** A clause of the earlier and one of the later draft, by their places. */
	private record Place(int before, int after) {
	}

}
