package org.isftracker.briefing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.isftracker.briefing.BriefingContent.ChangeLine;
import org.isftracker.briefing.BriefingContent.NewsLine;
import org.isftracker.briefing.BriefingContent.SectionLine;
import org.isftracker.briefing.BriefingRefused.Reason;
import org.isftracker.evidence.StatementReading;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Composes a briefing from the record as it stands, as a reader may see it. */
@Component("briefingComposing")
class Composing {

	private final Gathering gathering;

	private final Baselines baselines;

	private final StatementReading statements;

	private final ChangesOfText changes;

	private final CouncilLines council;

	private final DatesAhead dates;

	private final TextLines texts;

	private final Keeping keeping;

	private final DrawnLately lately;

	private final Phrases phrases;

	Composing(Gathering gathering, Baselines baselines, StatementReading statements, ChangesOfText changes,
			CouncilLines council, DatesAhead dates, TextLines texts, Keeping keeping, DrawnLately lately,
			Phrases phrases) {
		this.gathering = gathering;
		this.baselines = baselines;
		this.statements = statements;
		this.changes = changes;
		this.council = council;
		this.dates = dates;
		this.texts = texts;
		this.keeping = keeping;
		this.lately = lately;
		this.phrases = phrases;
	}

	/**
	 * Refuses a draft that readers may not see. A correction is compared with what the
	 * briefing that it corrects was compared with.
	 */
	BriefingContent compose(Prepared prepared, Briefings briefings) {
		var corrects = Optional.ofNullable(prepared.briefing().corrects())
			.flatMap(briefings::find)
			.map(BriefingView::number)
			.orElse(null);
		var previous = briefings.lastReleased(corrects).map(keeping::read);
		return lately.keep(prepared.briefing(), PublicEyes.read(() -> content(prepared, previous, corrects)));
	}

	/** The same with what was drawn from the record a moment ago, where that is known. */
	BriefingContent preview(Prepared prepared, Briefings briefings) {
		return lately.find(prepared.briefing())
			.map(content -> content.written(prepared.words(Place.HEADLINE), prepared.words(Place.SUMMARY),
					sections(prepared)))
			.orElseGet(() -> compose(prepared, briefings));
	}

	private BriefingContent content(Prepared prepared, Optional<BriefingContent> previous, @Nullable Integer corrects) {
		var plan = prepared.briefing().plan();
		var asOf = past(plan.asOf());
		var gathered = gathering.of(plan.draft(), asOf).orElseThrow(() -> new BriefingRefused(Reason.UNKNOWN_DRAFT));
		var before = baselines.of(plan, previous);
		var sources = new Sourcebook(statements.citations(gathered.cited()));
		var findings = gathering.findings(gathered, sources);
		var changed = before.text() == null ? List.<ChangeLine>of() : changes.between(before.text(), plan.draft());
		return new BriefingContent(null, corrects, plan.handling(), plan.audience(), prepared.words(Place.HEADLINE),
				prepared.words(Place.SUMMARY), sections(prepared), texts.of(gathered.assessed().draft(), asOf),
				before.since(), news(before, findings, changed), changed, findings,
				ForceLines.of(gathered.assessed().force(), phrases), Ladder.of(gathered.nations(), gathered.day()),
				council.tally(gathered.votes(), gathered.day()), dates.lines(asOf), sources.lines(phrases), null, null);
	}

	private @Nullable LocalDate past(@Nullable LocalDate asOf) {
		return asOf != null && asOf.isBefore(gathering.today()) ? asOf : null;
	}

	private static List<SectionLine> sections(Prepared prepared) {
		return prepared.arrangement()
			.shown()
			.stream()
			.map(section -> new SectionLine(section, prepared.words(section.place())))
			.toList();
	}

	private List<NewsLine> news(Before before, Findings now, List<ChangeLine> changed) {
		var then = before.findings();
		return then == null ? List.of()
				: Stream.concat(text(changed), News.between(then, now, before.since().compared()).stream()).toList();
	}

	private Stream<NewsLine> text(List<ChangeLine> changed) {
		if (changed.isEmpty()) {
			return Stream.empty();
		}
		var labels = changed.stream().map(ChangeLine::label).collect(Collectors.joining(", "));
		return Stream.of(new NewsLine(NewsKind.TEXT, "text", phrases.say("briefing.news.clauses", changed.size()), null,
				labels, null));
	}

}
