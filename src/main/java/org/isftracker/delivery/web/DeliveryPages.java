package org.isftracker.delivery.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import org.isftracker.briefing.BriefingId;
import org.isftracker.briefing.BriefingReading;
import org.isftracker.briefing.BriefingView;
import org.isftracker.delivery.LinkMaking;
import org.isftracker.delivery.ListKeeping;
import org.isftracker.delivery.Mailing;
import org.isftracker.wording.Times;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Puts the pages of delivery together. */
@Component
class DeliveryPages {

	private static final int USUAL_DAYS = 7;

	private final BriefingReading briefings;

	private final LinkMaking links;

	private final Mailing mailing;

	private final ListKeeping lists;

	private final Clock clock;

	DeliveryPages(BriefingReading briefings, LinkMaking links, Mailing mailing, ListKeeping lists, Clock clock) {
		this.briefings = briefings;
		this.links = links;
		this.mailing = mailing;
		this.lists = lists;
		this.clock = clock;
	}

	DeliveryPage page(BriefingId id, @Nullable String made, @Nullable Integer sent) {
		return new DeliveryPage(released(id), links.of(id), mailing.letters(id), active(), mailing.isConfigured(), made,
				sent, null);
	}

	DeliveryPage.Lists lists() {
		var now = clock.instant();
		return new DeliveryPage.Lists(lists.all().stream().map(list -> new ListLine(list, list.next(now))).toList(),
				mailing.needingSomebody(), mailing.isConfigured());
	}

	LinkForm blank() {
		return new LinkForm(null, LocalDate.ofInstant(clock.instant(), Times.NEW_YORK).plusDays(USUAL_DAYS));
	}

	static ResponseStatusException notFound() {
		return new ResponseStatusException(HttpStatus.NOT_FOUND);
	}

	private BriefingView released(BriefingId id) {
		return briefings.find(id).filter(BriefingView::released).orElseThrow(DeliveryPages::notFound);
	}

	private Map<UUID, String> active() {
		var active = new LinkedHashMap<UUID, String>();
		lists.all()
			.stream()
			.filter(list -> list.words().active())
			.forEach(list -> active.put(list.id().id(), list.words().name()));
		return active;
	}

}
