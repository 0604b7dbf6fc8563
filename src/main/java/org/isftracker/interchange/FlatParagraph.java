package org.isftracker.interchange;

import java.util.List;

/**
 * A paragraph of a text in the order in which it stands there: a key that it keeps
 * whatever is corrected around it, what it was taken for, its printed label, its words,
 * the level of the clause that a closing text belongs to, what is doubtful about it, and
 * the lines (from 1) of the source that it was read from.
 */
public record FlatParagraph(int key, Part part, String label, String words, int level, List<Doubt> doubts,
		int firstLine, int lastLine) {

	static final int OUTSIDE = -1;

	public FlatParagraph {
		doubts = List.copyOf(doubts);
	}

	FlatParagraph keyed(int other) {
		return new FlatParagraph(other, part, label, words, level, doubts, firstLine, lastLine);
	}

	/** The same as another part, and settled. */
	FlatParagraph as(Part other, int depth) {
		return new FlatParagraph(key, other, label, words, depth, List.of(), firstLine, lastLine);
	}

	FlatParagraph labelled(String other) {
		return new FlatParagraph(key, part, other, words, level, doubts, firstLine, lastLine);
	}

	FlatParagraph saying(String others) {
		return new FlatParagraph(key, part, label, others, level, List.of(), firstLine, lastLine);
	}

	FlatParagraph settled() {
		return saying(words);
	}

	FlatParagraph spanning(FlatParagraph other) {
		return new FlatParagraph(key, part, label, words, level, doubts, Math.min(firstLine, other.firstLine),
				Math.max(lastLine, other.lastLine));
	}

	/** How deep it stands under the others; {@link #OUTSIDE} for what is no clause. */
	int depth() {
		return switch (part) {
			case HEADING, ANNEX_TITLE, LEAVE_OUT -> OUTSIDE;
			case CLOSING -> level;
			default -> part.level();
		};
	}

	boolean holds(int line) {
		return firstLine <= line && line <= lastLine;
	}

}
