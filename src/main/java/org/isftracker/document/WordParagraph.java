package org.isftracker.document;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A paragraph with its tracked changes. {@code end} tells what became of the paragraph
 * itself, {@code before} how it was set in the text before, where that differs,
 * {@code comment} is a remark in the margin, and {@code move} joins the two places of a
 * moved paragraph (0 for none).
 */
public record WordParagraph(WordForm form, @Nullable WordForm before, List<WordRun> runs, WordTrace end,
		@Nullable String comment, int move) {

	public WordParagraph {
		runs = List.copyOf(runs);
	}

	/** A paragraph in which nothing is tracked. */
	public static WordParagraph plain(WordForm form, List<WordRun> runs) {
		return new WordParagraph(form, null, runs, WordTrace.KEPT, null, 0);
	}

	/** The whole paragraph came, went or moved. */
	public static WordParagraph traced(WordForm form, List<WordRun> runs, WordTrace trace) {
		return new WordParagraph(form, null, runs.stream().map(run -> run.traced(trace)).toList(), trace, null, 0);
	}

	/** The same with a remark in the margin. */
	public WordParagraph remarked(String remark) {
		return new WordParagraph(form, before, runs, end, remark, move);
	}

	/** The same as one of the two places of a move. */
	public WordParagraph moved(int number) {
		return new WordParagraph(form, before, runs, end, comment, number);
	}

}
