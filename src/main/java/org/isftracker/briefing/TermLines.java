package org.isftracker.briefing;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.isftracker.briefing.Findings.TermLine;
import org.isftracker.mandate.Mandate;
import org.isftracker.mandate.ReadingState;
import org.isftracker.mandate.ReadingView;
import org.isftracker.mandate.TermId;
import org.isftracker.mandate.TermView;
import org.isftracker.resolution.DraftId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a draft says on each term, in words. */
@Component("briefingTermLines")
class TermLines {

	private final Mandate mandate;

	private final Phrases phrases;

	TermLines(Mandate mandate, Phrases phrases) {
		this.mandate = mandate;
		this.phrases = phrases;
	}

	/** The readings of a draft that count. */
	List<ReadingView> readings(DraftId draft) {
		return mandate.readings(List.of(draft));
	}

	List<TermLine> of(DraftId draft, List<ReadingView> readings, Sourcebook sources) {
		Map<TermId, ReadingView> read = readings.stream()
			.collect(Collectors.toMap(ReadingView::term, Function.identity()));
		var outdated = mandate.toReadAgain(draft).stream().map(ReadingView::term).collect(Collectors.toSet());
		return mandate.terms()
			.stream()
			.map(term -> line(term, read.get(term.id()), outdated.contains(term.id()), sources))
			.toList();
	}

	private TermLine line(TermView term, @Nullable ReadingView reading, boolean outdated, Sourcebook sources) {
		return new TermLine(term.id().toString(), phrases.of("mandate.dimension", term.dimension()), term.name(),
				words(reading), outdated ? phrases.say("briefing.doubt.TERM") : null,
				reading == null ? List.of() : sources.cite(reading.statements()));
	}

	private String words(@Nullable ReadingView reading) {
		if (reading == null) {
			return phrases.say("briefing.reading.NONE");
		}
		var value = reading.value();
		if (reading.state() == ReadingState.SILENT || value == null) {
			return phrases.of("briefing.reading", reading.state());
		}
		return reading.state() == ReadingState.BRACKETED ? "[" + value + "]" : value;
	}

}
