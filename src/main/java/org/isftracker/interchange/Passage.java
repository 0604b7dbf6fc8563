package org.isftracker.interchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The paragraphs of a text in their order, with what every part of the outline needs of
 * them.
 */
final class Passage {

	private static final int LOOKAHEAD = 60;

	private final List<Block> blocks = new ArrayList<>();

	private final Vocabulary words;

	private final Headings headings;

	private final List<Doubt> doubts;

	private final Notes notes;

	private final List<String> pending = new ArrayList<>();

	Passage(List<Block> all, Vocabulary words, List<Doubt> doubts) {
		this.words = words;
		this.headings = new Headings(words);
		this.doubts = doubts;
		this.notes = new Notes(doubts);
		for (Block block : all) {
			if (block.is(Block.Hint.NOTE)) {
				notes.add(block);
			}
			else {
				blocks.add(block);
			}
		}
	}

	int size() {
		return blocks.size();
	}

	Block get(int at) {
		return blocks.get(at);
	}

	Vocabulary words() {
		return words;
	}

	Headings headings() {
		return headings;
	}

	Notes notes() {
		return notes;
	}

	List<Doubt> doubts() {
		return doubts;
	}

	void doubt(Block block, Doubt.Kind kind, String... values) {
		doubts.add(Doubt.of(block.firstLine(), kind, values));
	}

	void replace(int at, Block block) {
		blocks.set(at, block);
	}

	/** Keeps a heading for the paragraph that comes next. */
	void announce(String heading) {
		pending.add(heading);
	}

	/** The headings kept for this paragraph, empty if there are none. */
	String heading() {
		var heading = String.join("\n", pending);
		pending.clear();
		return heading;
	}

	boolean announced() {
		return !pending.isEmpty();
	}

	/** The labels that come after this place, up to the next numbered paragraph. */
	List<Label> later(int at) {
		List<Label> later = new ArrayList<>();
		for (int next = at + 1; next < Math.min(size(), at + LOOKAHEAD); next++) {
			var label = blocks.get(next).label();
			if (label != null && label.is(Label.NUMBER)) {
				break;
			}
			if (label != null) {
				later.add(label);
			}
		}
		return later;
	}

	Optional<Block> next(int at) {
		return at + 1 < size() ? Optional.of(blocks.get(at + 1)) : Optional.empty();
	}

	/** The label of the next paragraph, past headings. */
	Optional<Label> nextLabel(int at) {
		for (int next = at + 1; next < Math.min(size(), at + 6); next++) {
			var block = blocks.get(next);
			if (block.label() != null && !headings.section(block)) {
				return block.labelled();
			}
			if (!headings.like(block)) {
				return Optional.empty();
			}
		}
		return Optional.empty();
	}

}
