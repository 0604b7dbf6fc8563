package org.isftracker.briefing;

import org.isftracker.council.Council;
import org.isftracker.resolution.DraftId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How the Council votes on a draft, in one sentence; nothing where no vote is known. */
@Component("briefingCouncilLine")
class CouncilLine {

	private final Council council;

	private final Phrases phrases;

	CouncilLine(Council council, Phrases phrases) {
		this.council = council;
		this.phrases = phrases;
	}

	@Nullable String of(DraftId draft) {
		var tally = council.tally(draft);
		int known = tally.inFavour() + tally.against() + tally.abstaining() + tally.notVoting();
		if (known == 0) {
			return null;
		}
		var counted = phrases.say(tally.recorded() ? "briefing.council.recorded" : "briefing.council.expected",
				tally.inFavour(), tally.against(), tally.abstaining(), tally.notVoting(), tally.unknown());
		return counted + " " + phrases.of("briefing.council", tally.outcome());
	}

}
