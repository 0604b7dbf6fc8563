package org.isftracker.briefing;

import org.isftracker.activity.Deed;
import org.isftracker.activity.Subject;

/** What was done to a briefing, as the activity tells it. */
final class BriefingDeeds {

	private BriefingDeeds() {
	}

	static Deed of(String kind, BriefingId id, String headline) {
		return Deed.of(kind, new Subject("briefing", id.toString(), headline, "/briefings/" + id));
	}

}
