package org.isftracker.briefing;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Everything that a briefing says, in the words in which it is printed. A released one is
 * kept in exactly this form, so that nothing of it follows the record any more.
 */
public record BriefingContent(@Nullable Integer number, @Nullable Integer previous, String handling, String headline,
		String summary, String toWatch, TextLine text, @Nullable String baseline, List<ChangeLine> changes,
		List<TermLine> terms, @Nullable ForceLine force, List<NationLine> nations, List<String> doubts,
		@Nullable String council, List<DateLine> dates, List<SourceLine> sources, @Nullable String reason,
		@Nullable ReleaseLine release) {

	public BriefingContent {
		changes = List.copyOf(changes);
		terms = List.copyOf(terms);
		nations = List.copyOf(nations);
		doubts = List.copyOf(doubts);
		dates = List.copyOf(dates);
		sources = List.copyOf(sources);
	}

	BriefingContent released(int number, @Nullable String reason, ReleaseLine release) {
		return new BriefingContent(number, previous, handling, headline, summary, toWatch, text, baseline, changes,
				terms, force, nations, doubts, council, dates, sources, reason, release);
	}

	/** The draft that it rests on, and where that stands. */
	public record TextLine(String label, String stage, @Nullable String dated, @Nullable String fingerprint,
			@Nullable String originNote) {
	}

	/** One clause that changed; the tone is the end of a class in the stylesheet. */
	public record ChangeLine(String label, String kind, String tone, List<Piece> pieces) {
	}

	/** A stretch of a redline: "keep", "delete" or "insert". */
	public record Piece(String op, String text) {
	}

	/** What both drafts say on one term. */
	public record TermLine(String term, String before, String after) {
	}

	/** The troops, against those required. */
	public record ForceLine(@Nullable String required, List<ShareLine> shares) {
	}

	/** One share of the troops, and how much of the bar it takes. */
	public record ShareLine(String tone, String words, int percent) {
	}

	/**
	 * One nation. It is fresh when it stands otherwise than in the briefing before, and
	 * doubtful when a judgement of it no longer holds.
	 */
	public record NationLine(String id, String name, @Nullable String note, @Nullable String statusBefore,
			String status, String readiness, String tone, boolean fresh, boolean doubtful,
			List<ConditionLine> conditions, String offers, List<Integer> sources) {

		boolean saysTheSameAs(NationLine other) {
			return status.equals(other.status) && readiness.equals(other.readiness)
					&& conditions.equals(other.conditions) && offers.equals(other.offers);
		}
	}

	/** One condition with its verdict, and why that is in doubt where it is. */
	public record ConditionLine(String title, String verdict, String tone, @Nullable String doubt) {
	}

	/** A day ahead, or one that has passed and nobody noted as kept. */
	public record DateLine(String day, String title, boolean overdue) {
	}

	/** A source with the number by which it is cited. */
	public record SourceLine(int number, String words, @Nullable String url) {
	}

	/** Who released it, and when by both clocks. */
	public record ReleaseLine(String by, String newYork, String utc) {
	}
}
