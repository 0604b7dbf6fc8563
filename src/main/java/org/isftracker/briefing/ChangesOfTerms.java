package org.isftracker.briefing;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.isftracker.briefing.BriefingContent.TermLine;
import org.isftracker.mandate.Mandate;
import org.isftracker.mandate.ReadingState;
import org.isftracker.mandate.ReadingView;
import org.isftracker.mandate.TermId;
import org.isftracker.mandate.TermView;
import org.isftracker.resolution.DraftId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The terms on which two drafts say different things. */
@Component("briefingChangesOfTerms")
class ChangesOfTerms {

	private final Mandate mandate;

	private final Phrases phrases;

	ChangesOfTerms(Mandate mandate, Phrases phrases) {
		this.mandate = mandate;
		this.phrases = phrases;
	}

	List<TermLine> between(DraftId before, DraftId after) {
		var readings = mandate.readings(List.of(before, after));
		var earlier = of(before, readings);
		var later = of(after, readings);
		return mandate.terms()
			.stream()
			.filter(term -> changed(earlier.get(term.id()), later.get(term.id())))
			.map(term -> line(term, earlier.get(term.id()), later.get(term.id())))
			.toList();
	}

	/** The terms that were read on other words than the draft has now. */
	List<String> toReadAgain(DraftId draft) {
		var outdated = mandate.toReadAgain(draft).stream().map(ReadingView::term).collect(Collectors.toSet());
		return mandate.terms()
			.stream()
			.filter(term -> outdated.contains(term.id()))
			.map(term -> phrases.say("briefing.doubt.term", term.name()))
			.toList();
	}

	private static Map<TermId, ReadingView> of(DraftId draft, List<ReadingView> readings) {
		return readings.stream()
			.filter(reading -> reading.draft().equals(draft))
			.collect(Collectors.toMap(ReadingView::term, Function.identity()));
	}

	private static boolean changed(@Nullable ReadingView earlier, @Nullable ReadingView later) {
		if (earlier == null || later == null) {
			return (earlier == null) != (later == null);
		}
		return !later.saysTheSameAs(earlier);
	}

	private TermLine line(TermView term, @Nullable ReadingView earlier, @Nullable ReadingView later) {
		return new TermLine(term.name(), words(earlier), words(later));
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
