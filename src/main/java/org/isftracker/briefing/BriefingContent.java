package org.isftracker.briefing;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Everything that a briefing says, in the words in which it is printed. A released one is
 * kept in exactly this form, so that nothing of it follows the record any more. What is
 * printed are the sections in their order; what the others would say is kept as well, so
 * that the next briefing can be compared with all of it.
 */
public record BriefingContent(@Nullable Integer number, @Nullable Integer corrects, String handling, String audience,
		String headline, String summary, List<SectionLine> sections, TextLine text, SinceLine since,
		List<NewsLine> news, List<ChangeLine> changes, Findings findings, @Nullable ForceLine force,
		List<LadderLine> ladder, @Nullable String council, List<DateLine> dates, List<SourceLine> sources,
		@Nullable String reason, @Nullable ReleaseLine release) {

	public BriefingContent {
		sections = List.copyOf(sections);
		news = List.copyOf(news);
		changes = List.copyOf(changes);
		ladder = List.copyOf(ladder);
		dates = List.copyOf(dates);
		sources = List.copyOf(sources);
	}

	BriefingContent written(String head, String bottomLine, List<SectionLine> arranged) {
		return new BriefingContent(number, corrects, handling, audience, head, bottomLine, arranged, text, since, news,
				changes, findings, force, ladder, council, dates, sources, reason, release);
	}

	BriefingContent released(int released, @Nullable String why, ReleaseLine by) {
		return new BriefingContent(released, corrects, handling, audience, headline, summary, sections, text, since,
				news, changes, findings, force, ladder, council, dates, sources, why, by);
	}

	/** What is in doubt or in dispute, a line each. */
	public List<DoubtLine> doubts() {
		return findings.doubts();
	}

	/** A section that is printed, and what a person said on it. */
	public record SectionLine(Section section, String comment) {
	}

	/**
	 * The draft that it rests on, where that stands, how it came there, and as of when.
	 */
	public record TextLine(String id, String label, String stage, @Nullable String dated, @Nullable String fingerprint,
			@Nullable String originNote, @Nullable String deadline, List<StepLine> steps, String asOf) {

		public TextLine {
			steps = List.copyOf(steps);
		}
	}

	/** A stage that a draft came to. */
	public record StepLine(String day, String stage, @Nullable String comment) {
	}

	/**
	 * What it is compared with in words, the draft that this rests on, and what could be
	 * compared; nothing where there is nothing to compare with.
	 */
	public record SinceLine(@Nullable String words, @Nullable String draft, List<NewsKind> compared) {

		public SinceLine {
			compared = List.copyOf(compared);
		}
	}

	/**
	 * One thing that is otherwise than before. The key is that of the finding; what was
	 * not there before or is not there now has no words.
	 */
	public record NewsLine(NewsKind kind, String key, String subject, @Nullable String before, @Nullable String now,
			@Nullable String path) {
	}

	/**
	 * One clause that changed, and what hangs on it; the tone is the end of a class in
	 * the stylesheet.
	 */
	public record ChangeLine(String label, String kind, String tone, List<Piece> pieces, @Nullable String stake,
			String path) {

		public ChangeLine {
			pieces = List.copyOf(pieces);
		}
	}

	/** A stretch of a redline: "keep", "delete" or "insert". */
	public record Piece(String op, String text) {
	}

	/** The troops, against those required. */
	public record ForceLine(@Nullable String required, List<ShareLine> shares) {

		public ForceLine {
			shares = List.copyOf(shares);
		}
	}

	/** One share of the troops, at both ends. */
	public record ShareLine(String tone, String words, long least, long most) {
	}

	/** How many nations stood on each part of the ladder from a day on. */
	public record LadderLine(String day, long firm, long open, long out) {
	}

	/** What is in doubt, why, and where it is judged. */
	public record DoubtLine(String words, String why, String path) {
	}

	/** A day ahead, or one that has passed and nobody noted as kept. */
	public record DateLine(String day, String title, boolean overdue) {
	}

	/** A source with the number by which it is cited; its words name its grade. */
	public record SourceLine(int number, String id, String words, @Nullable String url) {
	}

	/** Who released it, and when by both clocks. */
	public record ReleaseLine(String by, String newYork, String utc) {
	}
}
