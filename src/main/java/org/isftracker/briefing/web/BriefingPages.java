package org.isftracker.briefing.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.isftracker.briefing.BriefingId;
import org.isftracker.briefing.BriefingPlan;
import org.isftracker.briefing.BriefingReading;
import org.isftracker.briefing.BriefingView;
import org.isftracker.briefing.Extent;
import org.isftracker.briefing.HandlingMarks;
import org.isftracker.briefing.web.ComposerPage.Choices;
import org.isftracker.resolution.DraftId;
import org.isftracker.resolution.DraftReading;
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

	private final HandlingMarks marks;

	private final DraftReading drafts;

	private final MessageSourceAccessor messages;

	BriefingPages(BriefingReading reading, HandlingMarks marks, DraftReading drafts, MessageSource messages) {
		this.reading = reading;
		this.marks = marks;
		this.drafts = drafts;
		this.messages = new MessageSourceAccessor(messages);
	}

	BriefingPage page(BriefingId id, Extent extent) {
		var briefing = briefing(id);
		var content = reading.content(id).orElse(null);
		var corrects = Optional.ofNullable(briefing.corrects()).flatMap(reading::find).map(BriefingView::number);
		return new BriefingPage(briefing, content, content == null ? null : reading.page(content, extent), extent,
				corrects.orElse(null));
	}

	BriefingView briefing(BriefingId id) {
		return reading.find(id).orElseThrow(BriefingPages::notFound);
	}

	ComposerPage composer(BriefingId id, Extent extent) {
		var prepared = reading.prepared(id).orElseThrow(BriefingPages::notFound);
		var content = reading.content(id).orElseThrow(BriefingPages::notFound);
		return new ComposerPage(prepared, content, reading.page(content, extent), extent,
				choices(prepared.briefing().plan().handling()), null);
	}

	/**
	 * What follows from words or an order that changed; nothing is to be chosen in it.
	 */
	ComposerPage preview(BriefingId id, Extent extent) {
		var prepared = reading.prepared(id).orElseThrow(BriefingPages::notFound);
		var content = reading.preview(id).orElseThrow(BriefingPages::notFound);
		return new ComposerPage(prepared, content, reading.page(content, extent), extent,
				new Choices(Map.of(), Map.of(), Map.of()), null);
	}

	/** On the draft asked for, else on the current one, against the last briefing. */
	PlanForm blank(@Nullable DraftId asked) {
		var chosen = drafts.summaries()
			.stream()
			.filter(draft -> asked == null ? draft.current() : draft.id().equals(asked))
			.findFirst();
		var usual = marks.all().stream().findFirst().orElse("");
		return chosen.map(draft -> PlanForm.of(BriefingPlan.on(draft.id(), usual), null))
			.orElse(new PlanForm(null, PlanForm.BRIEFING, null, null, usual, null, null));
	}

	/** The mark that a briefing has stays one of them. */
	Choices choices(String handling) {
		Map<String, String> texts = new LinkedHashMap<>();
		drafts.summaries()
			.stream()
			.filter(draft -> !draft.confidential())
			.forEach(draft -> texts.put(draft.id().toString(), draft.label()));
		Map<String, String> baselines = new LinkedHashMap<>();
		baselines.put(PlanForm.BRIEFING, messages.getMessage("briefing.baseline.last"));
		baselines.put(PlanForm.DAY, messages.getMessage("briefing.baseline.day"));
		texts.forEach((id, label) -> baselines.put(id,
				messages.getMessage("briefing.baseline.text", new Object[] { label })));
		Map<String, String> handlings = new LinkedHashMap<>();
		Stream.concat(marks.all().stream(), Stream.of(handling))
			.filter(words -> !words.isBlank())
			.forEach(words -> handlings.put(words, words));
		return new Choices(texts, baselines, handlings);
	}

	static ResponseStatusException notFound() {
		return new ResponseStatusException(HttpStatus.NOT_FOUND);
	}

}
