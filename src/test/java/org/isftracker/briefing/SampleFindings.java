package org.isftracker.briefing;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.isftracker.briefing.BriefingContent.ChangeLine;
import org.isftracker.briefing.BriefingContent.DateLine;
import org.isftracker.briefing.BriefingContent.ForceLine;
import org.isftracker.briefing.BriefingContent.LadderLine;
import org.isftracker.briefing.BriefingContent.NewsLine;
import org.isftracker.briefing.BriefingContent.Piece;
import org.isftracker.briefing.BriefingContent.ReleaseLine;
import org.isftracker.briefing.BriefingContent.SectionLine;
import org.isftracker.briefing.BriefingContent.ShareLine;
import org.isftracker.briefing.BriefingContent.SinceLine;
import org.isftracker.briefing.BriefingContent.SourceLine;
import org.isftracker.briefing.BriefingContent.StepLine;
import org.isftracker.briefing.BriefingContent.TextLine;
import org.isftracker.briefing.Findings.Cited;
import org.isftracker.briefing.Findings.ConditionLine;
import org.isftracker.briefing.Findings.NationLine;
import org.isftracker.briefing.Findings.PositionLine;
import org.isftracker.briefing.Findings.TermLine;
import org.isftracker.briefing.Findings.VoteLine;
import org.jspecify.annotations.Nullable;

/** Briefings of any size, without a record behind them. */
final class SampleFindings {

	static final String FINGERPRINT = "7f3a91c2".repeat(8);

	private SampleFindings() {
	}

	static NationLine nation(String name, String status, String readiness, String offers, ConditionLine... conditions) {
		return new NationLine(name, name, null, new Cited(status, List.of(1)), readiness, "warning",
				new Cited(offers, List.of(2)), List.of(conditions));
	}

	static ConditionLine condition(String title, String verdict, @Nullable String doubt) {
		return new ConditionLine(title, title, "required", verdict, doubt == null ? "met" : "stale", doubt, List.of(1));
	}

	static Findings of(NationLine... nations) {
		return new Findings(List.of(), List.of(nations), List.of(), List.of());
	}

	/** As large as a real one becomes: every third nation has a stale verdict. */
	static BriefingContent large(int nations, int clauses) {
		var now = new Findings(
				numbers(26)
					.map(at -> new TermLine("t" + at, "Governance", "Term number " + at,
							"what the text says on it in some words", null, List.of(at)))
					.toList(),
				numbers(nations).map(SampleFindings::nation).toList(),
				numbers(8)
					.map(at -> new PositionLine("p" + at, "Actor " + at, "Term number " + at, "opposes", at % 2 == 0,
							"wants the reference to a credible pathway taken out", List.of(at)))
					.toList(),
				numbers(15)
					.map(at -> new VoteLine("v" + at, "Member " + at, at <= 5, at < 12 ? "IN_FAVOUR" : "UNKNOWN",
							at < 12 ? "in favour" : "unknown", List.of(at)))
					.toList());
		return content(now, news(nations), clauses);
	}

	/** Nearly all reads otherwise than before, and half the nations are in doubt. */
	static BriefingContent busy(int nations) {
		var calm = large(nations, 60);
		var terms = calm.findings().terms().stream().map(term -> news(NewsKind.TERMS, term.id(), term.term()));
		var votes = calm.findings().votes().stream().map(vote -> news(NewsKind.VOTES, vote.id(), vote.member()));
		var all = numbers(nations).map(SampleFindings::busyNation).toList();
		var readiness = all.stream().map(nation -> news(NewsKind.READINESS, nation.id(), nation.name()));
		var statuses = all.stream()
			.filter(nation -> nation.id().matches(".*[02468]"))
			.map(nation -> news(NewsKind.STATUSES, nation.id(), nation.name()));
		var conditions = all.stream()
			.flatMap(nation -> nation.conditions().stream())
			.map(condition -> news(NewsKind.CONDITIONS, condition.id(), condition.title()));
		return content(new Findings(calm.findings().terms(), all, calm.findings().positions(), calm.findings().votes()),
				Stream.of(terms, statuses, readiness, conditions, votes).flatMap(lines -> lines).toList(), 60);
	}

	private static NewsLine news(NewsKind kind, String key, String subject) {
		return new NewsLine(kind, key, subject, "as it was before", "as it is", null);
	}

	private static NationLine busyNation(int at) {
		var offers = "troops, medical staff, headquarters staff, US dollars (no figure)";
		var doubt = at % 2 == 0 ? null : "judged on United States draft, first revision; OP 7 changed since";
		return at % 4 == 0 ? nation("Nation number " + at, "considering", "in doubt", offers)
				: nation("Nation number " + at, "conditional", "in doubt", offers,
						condition("Mandate " + at, "met", null), condition("No disarmament " + at, "partly met", doubt),
						condition("National command " + at, "not met", null),
						condition("Costs " + at, "unclear", doubt));
	}

	private static BriefingContent content(Findings now, List<NewsLine> news, int clauses) {
		return new BriefingContent(12, null, "Internal, not for further distribution", "The delegation",
				"Softer on disarmament, reporting is in: two nations closer, none over the line",
				"The new wording moves two nations closer but not over the line. One member will fight the reporting "
						+ "clause; two have broken silence. Expect a vote on Monday.",
				Arrangement.USUAL.shown().stream().map(section -> new SectionLine(section, "")).toList(), text(),
				new SinceLine("briefing 11", "d1", List.of(NewsKind.values())), news,
				numbers(clauses).map(SampleFindings::change).toList(), now, force(), ladder(),
				"Expected: 11 in favour, 0 against, 2 abstaining, 0 not voting, 2 unknown. It is open.",
				numbers(8).map(at -> new DateLine(at + " December 2025, 10:00 New York", "Report " + at, at == 1))
					.toList(),
				numbers(40)
					.map(at -> new SourceLine(at, "s" + at, "Speaker " + at + ": Gazette, 13 November 2025, on record",
							"https://example.org/" + at))
					.toList(),
				"The vote is tonight.",
				new ReleaseLine("T. Lead", "13 November 2025, 19:30 New York", "14 November 2025, 00:30 UTC"));
	}

	private static NationLine nation(int at) {
		return nation("Nation number " + at, "considering", "in doubt", "1,200\u20131,500 troops",
				condition("A mandate of the Council " + at, "met", null),
				condition("No disarmament by force " + at, "partly met",
						at % 3 == 0 ? "judged on the first text; OP 7, OP 9 changed since" : null),
				condition("National command " + at, "not met", null));
	}

	private static ChangeLine change(int at) {
		return new ChangeLine("OP " + at, "reworded", at % 2 == 0 ? "softer" : "reworded",
				List.of(new Piece("keep", "ensuring the "), new Piece("delete", "disarmament of armed groups"),
						new Piece("insert", "demilitarization, as appropriate, of the territory"),
						new Piece("keep", " by the force")),
				"3 nations rest on it: Nation number 1, Nation number 2, Nation number 3; 4,000 troops at stake",
				"/comparisons");
	}

	private static TextLine text() {
		return new TextLine("d2", "US draft, second revision", "under silence", "13 November 2025", FINGERPRINT, null,
				"14 November 2025, 18:30 New York",
				List.of(new StepLine("5 November 2025", "circulated", null),
						new StepLine("13 November 2025", "under silence", "until Friday")),
				"13 November 2025, 19:30 New York");
	}

	private static List<NewsLine> news(int nations) {
		return numbers(Math.min(6, nations))
			.map(at -> new NewsLine(NewsKind.STATUSES, "Nation number " + at, "Nation number " + at, "approached",
					"considering", null))
			.toList();
	}

	private static ForceLine force() {
		return new ForceLine("20,000",
				List.of(new ShareLine("confirmed", "Confirmed 1,000", 1_000, 1_000),
						new ShareLine("met", "Conditions met 2,500", 2_500, 2_500),
						new ShareLine("in-doubt", "In doubt 5,000\u20138,000", 5_000, 8_000),
						new ShareLine("blocked", "Blocked 3,500", 3_500, 3_500),
						new ShareLine("missing", "Nobody yet 8,000", 8_000, 8_000)));
	}

	private static List<LadderLine> ladder() {
		return List.of(new LadderLine("2025-10-01", 0, 3, 0), new LadderLine("2025-10-20", 2, 12, 1),
				new LadderLine("2025-11-13", 4, 17, 4));
	}

	private static Stream<Integer> numbers(int most) {
		return IntStream.rangeClosed(1, most).boxed();
	}

}
