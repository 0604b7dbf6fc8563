package org.isftracker.delivery;

import org.isftracker.activity.Deed;
import org.isftracker.activity.Subject;
import org.isftracker.briefing.BriefingView;

/** What was done to reach readers, as the activity tells it to those who prepare. */
final class DeliveryDeeds {

	private DeliveryDeeds() {
	}

	/** Something done for a briefing; the words name for whom or to which list. */
	static Deed of(String kind, BriefingView briefing, String words) {
		var path = "/briefings/" + briefing.id() + "/delivery";
		return Deed.of(kind, new Subject("briefing", briefing.id().toString(), words, path)).inConfidence(true);
	}

	static Deed of(String kind, MailingListId list, String name) {
		return Deed.of(kind, new Subject("mailing-list", list.toString(), name, "/briefings/mailing/" + list))
			.inConfidence(true);
	}

}
