package org.isftracker.briefing.web;

import java.util.List;
import java.util.Map;

import org.isftracker.briefing.BriefingContent;
import org.isftracker.briefing.BriefingView;
import org.isftracker.briefing.Extent;
import org.isftracker.briefing.Place;
import org.isftracker.briefing.Prepared;
import org.isftracker.document.WrittenPage;
import org.jspecify.annotations.Nullable;

/** A briefing at the desk: what is chosen and written, and the page that follows. */
record ComposerPage(Prepared prepared, BriefingContent content, WrittenPage written, Extent extent, Choices choices,
		@Nullable Problem problem) {

	public BriefingView briefing() {
		return prepared.briefing();
	}

	/** The places above the sections. */
	public List<Place> head() {
		return List.of(Place.HEADLINE, Place.SUMMARY);
	}

	ComposerPage with(Problem mended) {
		return new ComposerPage(prepared, content, written, extent, choices, mended);
	}

	/** What may be chosen: drafts, what to compare with, and how to handle. */
	record Choices(Map<String, String> drafts, Map<String, String> baselines, Map<String, String> marks) {
	}

	/** Words that were not taken at a place, why, and those that stand there. */
	record Problem(Place place, String code, String typed) {
	}
}
