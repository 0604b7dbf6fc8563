package org.isftracker.briefing;

import org.isftracker.resolution.DraftReading;
import org.isftracker.resolution.DraftSummary;

/** A briefing that is released on the current text, for tests of what comes after. */
public record SampleReleases(BriefingPreparing preparing, BriefingReleasing releasing, DraftReading drafts) {

	/** Whoever asks must be signed in as a lead. */
	public BriefingId release(String headline) {
		var current = drafts.summaries().stream().filter(DraftSummary::current).findFirst().orElseThrow();
		var id = preparing.prepare(BriefingPlan.on(current.id(), "Internal, not for further distribution"));
		preparing.write(id, Place.HEADLINE, 0, headline);
		preparing.write(id, Place.SUMMARY, 0, "What a minister must know.");
		releasing.release(id, 2, "The vote is near.");
		return id;
	}

}
