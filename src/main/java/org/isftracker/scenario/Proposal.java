package org.isftracker.scenario;

import java.util.List;

import org.isftracker.mandate.TermView;
import org.jspecify.annotations.Nullable;

/** One smallest set of changes, and the trade: who else comes, who is lost, who minds. */
public record Proposal(List<Change> changes, Reckoning reckoning) {

	/**
	 * A term, what the draft says (null where that is not settled), and what it would.
	 */
	public record Change(TermView term, @Nullable PossibleReading from, PossibleReading to) {

	}

}
