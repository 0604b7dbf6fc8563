package org.isftracker.briefing.web;

import java.util.Map;
import java.util.UUID;

import org.isftracker.briefing.BriefingContent;
import org.isftracker.briefing.BriefingView;
import org.jspecify.annotations.Nullable;

/** A briefing with what it says. */
record BriefingPage(BriefingView briefing, @Nullable BriefingContent content) {

	/**
	 * What a form needs around it: the drafts to choose from, and both texts after a
	 * conflict.
	 */
	record Editing(String action, @Nullable BriefingView briefing, Map<UUID, String> drafts,
			@Nullable BriefingView theirs) {
	}
}
