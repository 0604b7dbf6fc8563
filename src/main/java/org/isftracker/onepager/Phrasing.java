package org.isftracker.onepager;

import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.isftracker.assessment.Judgement;
import org.isftracker.assessment.Standing;
import org.isftracker.briefing.HandlingMarks;
import org.isftracker.document.WrittenPage.Column;
import org.isftracker.document.WrittenPage.Manner;
import org.isftracker.document.WrittenPage.Paragraph;
import org.isftracker.document.WrittenPage.Part;
import org.isftracker.document.WrittenPage.Span;
import org.isftracker.document.WrittenPage.Style;
import org.isftracker.document.WrittenPage;
import org.isftracker.evidence.Citation;
import org.isftracker.mandate.ReadingState;
import org.isftracker.mandate.ReadingView;
import org.isftracker.participation.ContributionView;
import org.isftracker.resolution.DraftSummary;
import org.isftracker.wording.Beginning;
import org.isftracker.wording.Times;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;

/** The words of the sheets, in the terms that the pages use as well. */
@Component
class Phrasing {

	private static final int WHOLE = 220;

	private final MessageSourceAccessor messages;

	private final Times times;

	private final HandlingMarks marks;

	private final Clock clock;

	Phrasing(MessageSource messages, Times times, HandlingMarks marks, Clock clock) {
		this.messages = new MessageSourceAccessor(messages);
		this.times = times;
		this.marks = marks;
		this.clock = clock;
	}

	String say(String key, Object... words) {
		return messages.getMessage(key, words);
	}

	String of(String prefix, Enum<?> value) {
		return messages.getMessage(prefix + "." + value.name());
	}

	/**
	 * Parts under a title, with what stands above it, handled as briefings usually are.
	 */
	WrittenPage page(String title, List<Part> parts) {
		var kicker = new Paragraph(List.of(plain("onepager.kicker")), Style.KICKER);
		return new WrittenPage(title, marks.all().stream().findFirst().orElse(""),
				Stream.concat(Stream.of(kicker), parts.stream()).toList());
	}

	/** A verdict and how it stands; what may not hold is marked. */
	Span judged(Judgement judgement) {
		var outcome = judgement.outcome();
		var standing = of("scenario.standing", judgement.standing());
		return new Span(outcome == null ? standing : of("scenario.outcome", outcome) + ", " + standing,
				judgement.standing() == Standing.CURRENT ? Manner.PLAIN : Manner.DOUBTFUL);
	}

	/** What a draft says on a term; what was read from other words is marked. */
	Span says(@Nullable ReadingView reading, boolean outdated) {
		if (reading == null) {
			return plain("scenario.not-read");
		}
		var value = reading.value();
		var words = reading.state() == ReadingState.SILENT || value == null ? say("scenario.silent")
				: reading.state() == ReadingState.BRACKETED ? "[" + value + "]" : value;
		return outdated ? new Span(words + " (" + say("briefing.doubt.TERM") + ")", Manner.DOUBTFUL)
				: Span.plain(words);
	}

	/** A source with its number and grade, leading to where it stands. */
	List<Span> source(int number, @Nullable Citation citation) {
		if (citation == null) {
			return List.of();
		}
		var day = citation.approximately() == null ? times.day(citation.saidOn()) : citation.approximately();
		return List.of(Span.strong(number + " ").to(citation.url()), Span.plain(say("briefing.source",
				citation.speaker().name(), citation.outlet(), day, of("briefing.grade", citation.grade())) + ". "));
	}

	Span plain(String key, Object... words) {
		return Span.plain(say(key, words));
	}

	Column column(String key, int share) {
		return new Column(say(key), share);
	}

	/** The draft, where it stands, and the hour of the asking. */
	String on(DraftSummary draft) {
		return say("onepager.on", draft.label(), of("resolution.stage", draft.stage()), times.newYork(clock.instant()));
	}

	String range(long least, long most) {
		return times.range(least, most);
	}

	String number(long number) {
		return times.number(number);
	}

	String day(DraftSummary draft) {
		var dated = draft.datedOn();
		return draft.approximately() != null ? draft.approximately() : dated == null ? "" : times.day(dated);
	}

	/** The figures, then the kinds without one. */
	String offers(List<ContributionView> contributions) {
		var figures = contributions.stream().flatMap(this::figure).collect(Collectors.joining(", "));
		var open = contributions.stream()
			.filter(contribution -> !contribution.counting().hasFigure())
			.map(contribution -> of("participation.unit", contribution.kind()))
			.collect(Collectors.joining(", "));
		var said = Stream.of(figures, open.isEmpty() ? "" : say("onepager.offers.open", open))
			.filter(words -> !words.isEmpty())
			.collect(Collectors.joining("; "));
		return said.isEmpty() ? say("onepager.offers.none") : said;
	}

	/** The beginning of words that are too long for a sheet. */
	static String shortened(@Nullable String words) {
		return words == null ? "" : Beginning.of(words, WHOLE);
	}

	private Stream<String> figure(ContributionView contribution) {
		var least = contribution.counting().least();
		var most = contribution.counting().most();
		return least == null || most == null ? Stream.empty()
				: Stream.of(range(least, most) + " " + of("participation.unit", contribution.kind()));
	}

}
