package org.isftracker.briefing;

import org.isftracker.resolution.DraftReading;
import org.isftracker.resolution.DraftSummary;

/** A briefing that is released on the current text, for tests of what comes after. */
public record SampleReleases(BriefingPreparing preparing, BriefingReleasing releasing, DraftReading drafts) {

	/** Whoever asks must be signed in as a lead. */
	public BriefingId release(String headline) {
		var current = drafts.summaries().stream().filter(DraftSummary::current).findFirst().orElseThrow();
		var id = preparing.prepare(new BriefingWords(current.id(), null, headline, "What a minister must know.",
				"Whether silence holds.", "Internal, not for further distribution"));
		releasing.release(id, 0, "The vote is near.");
		return id;
	}

}
