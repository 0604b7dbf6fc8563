package org.isftracker.comparison;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.isftracker.resolution.ClauseId;
import org.isftracker.resolution.ClauseText;
import org.isftracker.resolution.DraftText;
import org.isftracker.resolution.Pairing;
import org.isftracker.resolution.PairingDecision;
import org.springframework.stereotype.Component;

/**
 * What the record says of the clauses of two drafts, beside their provisions: which were
 * split or joined, and what people decided by hand.
 */
@Component
class RecordedPairs {

	private final Pairing pairing;

	RecordedPairs(Pairing pairing) {
		this.pairing = pairing;
	}

	List<PairingDecision> decisions() {
		return pairing.decisions();
	}

	static List<HandPairing> between(DraftText earlier, DraftText later, List<PairingDecision> decisions) {
		var pairs = new ArrayList<>(splitOrJoined(earlier, later));
		var before = places(earlier);
		var after = places(later);
		for (var decision : decisions) {
			var from = before.get(decision.earlier());
			var to = after.get(decision.later());
			if (from != null && to != null) {
				pairs.add(new HandPairing(from, to, decision.same()));
			}
		}
		return pairs;
	}

	private static List<HandPairing> splitOrJoined(DraftText earlier, DraftText later) {
		return IntStream.range(0, later.clauses().size())
			.boxed()
			.flatMap(after -> splitOrJoined(earlier, later.clauses().get(after), after))
			.toList();
	}

	private static Stream<HandPairing> splitOrJoined(DraftText earlier, ClauseText clause, int after) {
		return IntStream.range(0, earlier.clauses().size())
			.filter(before -> isSplitOrJoined(earlier.clauses().get(before), clause))
			.mapToObj(before -> HandPairing.same(before, after));
	}

	private static boolean isSplitOrJoined(ClauseText before, ClauseText after) {
		return after.continues().contains(before.provision()) || before.continues().contains(after.provision());
	}

	private static Map<ClauseId, Integer> places(DraftText draft) {
		return IntStream.range(0, draft.clauses().size())
			.boxed()
			.collect(toMap(place -> draft.clauses().get(place).id(), place -> place));
	}

}
