package org.isftracker.api.web;

import java.util.List;
import java.util.UUID;

import org.isftracker.council.Outcome;
import org.isftracker.council.Tally;
import org.isftracker.resolution.DraftId;

/** The votes on a draft counted by Article 27 (3) of the Charter. */
record TallyAnswer(UUID draft, int inFavour, int against, int abstaining, int notVoting, int unknown,
		List<UUID> permanentAgainst, boolean recorded, Outcome outcome) {

	static TallyAnswer of(DraftId draft, Tally tally) {
		return new TallyAnswer(draft.id(), tally.inFavour(), tally.against(), tally.abstaining(), tally.notVoting(),
				tally.unknown(), Ids.actors(tally.permanentAgainst()), tally.recorded(), tally.outcome());
	}

}
