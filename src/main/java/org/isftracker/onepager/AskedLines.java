package org.isftracker.onepager;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.isftracker.assessment.AssessedNation;
import org.isftracker.document.WrittenPage.Manner;
import org.isftracker.document.WrittenPage.Span;
import org.isftracker.resolution.ClauseId;
import org.isftracker.scenario.AskSheet;
import org.isftracker.scenario.Objection;
import org.isftracker.scenario.PossibleReading;
import org.isftracker.scenario.Proposal;
import org.isftracker.scenario.Reckoning;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is said of one condition on an ask sheet. */
@Component
class AskedLines {

	private final Phrasing phrasing;

	AskedLines(Phrasing phrasing) {
		this.phrasing = phrasing;
	}

	List<Span> condition(AskSheet.Line line, SheetSources sources) {
		var condition = line.condition().condition();
		return List.of(Span.strong(condition.title()),
				Span.emphasized("\n" + phrasing.of("participation.strength", condition.strength()) + "; "),
				phrasing.judged(line.condition().judgement()), Span.plain("\n" + Phrasing.shortened(condition.words())),
				sources.cite(condition.statements()));
	}

	/** The words of a clause stand with the first condition that concerns it alone. */
	List<Span> now(AskSheet.Line line, Set<ClauseId> quoted) {
		List<Span> said = new ArrayList<>();
		line.said().forEach(one -> {
			said.add(Span.strong(one.term().name()));
			said.add(Span.plain(": " + words(one.reading()) + "\n"));
		});
		line.clauses().forEach(clause -> {
			said.add(Span.strong(clause.label()));
			said.add(Span.plain(" " + (quoted.add(clause.id()) ? Phrasing.shortened(clause.words())
					: phrasing.say("onepager.ask.above")) + "\n"));
		});
		return said.isEmpty() ? List.of(phrasing.plain("onepager.ask.no-term")) : said;
	}

	List<Span> wanted(AskSheet.Line line, boolean complete) {
		if (line.isMet() || line.isOpen()) {
			return List.of(phrasing.plain(line.isMet() ? "onepager.ask.met" : "onepager.ask.open"));
		}
		List<Span> said = new ArrayList<>();
		line.proposals().forEach(way -> {
			said.addAll(way(way, complete));
			said.add(Span.plain("\n"));
		});
		return said;
	}

	/** One smallest set of changes, and what it costs where that may be told. */
	List<Span> way(Proposal way, boolean complete) {
		List<Span> said = new ArrayList<>();
		way.changes().forEach(change -> {
			said.add(Span.strong(change.term().name() + ": "));
			said.add(new Span(words(change.from()), Manner.DELETED));
			said.add(Span.plain(" "));
			said.add(new Span(words(change.to()), Manner.INSERTED));
			said.add(Span.plain(". "));
		});
		if (complete) {
			said.add(Span.plain(trade(way.reckoning())));
		}
		return said;
	}

	private String trade(Reckoning reckoning) {
		return phrasing.say("onepager.ask.trade", names(reckoning.gained()), names(reckoning.lost()),
				against(reckoning.against()));
	}

	private String names(List<AssessedNation> nations) {
		return nations.isEmpty() ? phrasing.say("onepager.nobody")
				: nations.stream().map(nation -> nation.nation().name()).collect(Collectors.joining(", "));
	}

	private String against(List<Objection> against) {
		return against.isEmpty() ? phrasing.say("onepager.nobody")
				: against.stream()
					.map(one -> one.actor().name() + (one.vetoHolder() ? " " + phrasing.say("onepager.veto") : ""))
					.distinct()
					.collect(Collectors.joining(", "));
	}

	private String words(@Nullable PossibleReading reading) {
		if (reading == null) {
			return phrasing.say("scenario.not-read");
		}
		return reading.words() == null ? phrasing.say("scenario.silent") : reading.words();
	}

}
