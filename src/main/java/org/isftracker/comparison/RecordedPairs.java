package org.isftracker.comparison;

import java.util.List;

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
		return new PairsByHand(earlier, later).of(decisions);
	}

}
