package org.isftracker.briefing.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import org.isftracker.briefing.BriefingId;
import org.isftracker.briefing.BriefingReading;
import org.isftracker.briefing.BriefingView;
import org.isftracker.resolution.DraftId;
import org.isftracker.resolution.DraftReading;
import org.isftracker.resolution.DraftSummary;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Puts the pages of briefings together. */
@Component("briefingPages")
class BriefingPages {

	private final BriefingReading reading;

	private final DraftReading drafts;

	private final MessageSourceAccessor messages;

	BriefingPages(BriefingReading reading, DraftReading drafts, MessageSource messages) {
		this.reading = reading;
		this.drafts = drafts;
		this.messages = new MessageSourceAccessor(messages);
	}

	BriefingPage page(BriefingId id) {
		return new BriefingPage(briefing(id), reading.content(id).orElse(null));
	}

	BriefingView briefing(BriefingId id) {
		return reading.find(id).orElseThrow(BriefingPages::notFound);
	}

	/**
	 * A form for a new briefing on the draft asked for, else on the current one, against
	 * the one before it.
	 */
	BriefingForm blank(@Nullable DraftId asked) {
		var chosen = drafts.summaries()
			.stream()
			.filter(draft -> asked == null ? draft.current() : draft.id().equals(asked))
			.findFirst();
		return new BriefingForm(chosen.map(draft -> draft.id().id()).orElse(null),
				chosen.map(DraftSummary::basedOn).map(DraftId::id).orElse(null), null, null, null,
				messages.getMessage("briefing.handling.usual"), null);
	}

	BriefingPage.Editing first() {
		return new BriefingPage.Editing("/briefings", null, choices(), null);
	}

	BriefingPage.Editing editing(BriefingId id) {
		return new BriefingPage.Editing("/briefings/" + id + "/edit", briefing(id), choices(), null);
	}

	BriefingPage.Editing conflict(BriefingId id) {
		return new BriefingPage.Editing("/briefings/" + id + "/edit", briefing(id), choices(), briefing(id));
	}

	static ResponseStatusException notFound() {
		return new ResponseStatusException(HttpStatus.NOT_FOUND);
	}

	private Map<UUID, String> choices() {
		var choices = new LinkedHashMap<UUID, String>();
		drafts.summaries()
			.stream()
			.filter(draft -> !draft.confidential())
			.forEach(draft -> choices.put(draft.id().id(), draft.label()));
		return choices;
	}

}
