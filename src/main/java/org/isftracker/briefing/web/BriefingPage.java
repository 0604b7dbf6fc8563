package org.isftracker.briefing.web;

import org.isftracker.briefing.BriefingContent;
import org.isftracker.briefing.BriefingView;
import org.isftracker.briefing.Extent;
import org.isftracker.document.WrittenPage;
import org.jspecify.annotations.Nullable;

/** A briefing with what it says; no content where it was released in an earlier form. */
record BriefingPage(BriefingView briefing, @Nullable BriefingContent content, @Nullable WrittenPage written,
		Extent extent, @Nullable Integer corrects) {

	/** How many judgements in it do not hold. */
	public int doubts() {
		return content == null ? 0 : content.doubts().size();
	}
}
