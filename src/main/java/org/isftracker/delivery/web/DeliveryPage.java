package org.isftracker.delivery.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.isftracker.briefing.BriefingView;
import org.isftracker.delivery.LetterView;
import org.isftracker.delivery.LinkView;
import org.jspecify.annotations.Nullable;

/**
 * How one briefing reaches its readers; the address of a link stands here once, right
 * after it was made. The refusal is a message that says why nothing is sent.
 */
record DeliveryPage(BriefingView briefing, List<LinkView> links, List<LetterView> letters, Map<UUID, String> lists,
		boolean configured, @Nullable String made, @Nullable Integer sent, @Nullable String refusal) {

	DeliveryPage refused(String code) {
		return new DeliveryPage(briefing, links, letters, lists, configured, null, null, code);
	}

	/**
	 * The mailing lists, when each is served next, and the letters that wait for
	 * somebody.
	 */
	record Lists(List<ListLine> lists, List<LetterView> needing, boolean configured) {
	}

}
