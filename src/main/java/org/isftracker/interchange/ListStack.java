package org.isftracker.interchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The lists that are open below one paragraph, from the outermost to the innermost. A
 * label goes on with the innermost list that it continues, or opens one below the last
 * paragraph.
 */
final class ListStack {

	private static final int DEEPEST = 12;

	private final List<Level> levels = new ArrayList<>();

	private final List<Doubt> doubts;

	private Node root;

	ListStack(Node root, List<Doubt> doubts) {
		this.root = root;
		this.doubts = doubts;
	}

	void startAt(Node paragraph) {
		root = paragraph;
		levels.clear();
	}

	/** Forgets the open lists: what follows begins anew below the paragraph itself. */
	void close() {
		levels.clear();
	}

	boolean open() {
		return !levels.isEmpty();
	}

	Node root() {
		return root;
	}

	/** The paragraph that was added last. */
	Node last() {
		return levels.isEmpty() ? root : levels.get(levels.size() - 1).last;
	}

	/** Whether a list of this style is open and waits for this ordinal. */
	boolean expects(Place place) {
		return levels.stream().anyMatch(level -> place.follows(level.place));
	}

	int indentOf(String style) {
		return levels.stream()
			.filter(level -> level.place.style().equals(style))
			.findFirst()
			.map(level -> level.indent)
			.orElse(0);
	}

	boolean holds(String style) {
		return levels.stream().anyMatch(level -> level.place.style().equals(style));
	}

	/**
	 * The innermost paragraph with text of its own that a line indented so far can belong
	 * to.
	 */
	Node at(int indent) {
		for (int at = levels.size() - 1; at >= 0; at--) {
			if (levels.get(at).indent <= indent) {
				return levels.get(at).last;
			}
		}
		return root;
	}

	int outermostIndent() {
		return levels.isEmpty() ? 0 : levels.get(0).indent;
	}

	/**
	 * Puts a labelled paragraph where its label belongs; {@code later} are the labels
	 * that come after it.
	 */
	Node add(Block block, Label label, String heading, List<Label> later) {
		var way = label.mark() ? wayOfMark(block, label) : wayOfCount(block, label, later);
		cut(way.depth());
		var parent = last();
		if (way.goesOn()) {
			parent = levels.size() > 1 ? levels.get(levels.size() - 2).last : root;
		}
		var node = new Node(parent.below(), label.printed(), heading.isEmpty() ? null : heading, block, label.rest());
		parent.add(node);
		if (way.goesOn()) {
			levels.remove(levels.size() - 1);
		}
		levels.add(new Level(way.place(), node, block.indent()));
		return node;
	}

	private void cut(int depth) {
		while (levels.size() > depth) {
			levels.remove(levels.size() - 1);
		}
	}

	private Way wayOfMark(Block block, Label label) {
		var mark = label.places().get(0);
		for (int at = levels.size() - 1; at >= 0; at--) {
			var level = levels.get(at);
			if (level.place.equals(mark) && (levels.size() >= DEEPEST || block.indent() < level.indent + 2)
					&& !outer(at, mark, block.indent())) {
				return new Way(at + 1, true, mark);
			}
		}
		return opening(mark);
	}

	private boolean outer(int at, Place mark, int indent) {
		return at > 0 && levels.get(at - 1).place.equals(mark) && indent <= levels.get(at).indent - 2;
	}

	private Way opening(Place place) {
		boolean deep = levels.size() >= DEEPEST;
		return new Way(levels.size(), deep, place);
	}

	private Way wayOfCount(Block block, Label label, List<Label> later) {
		Optional<Way> successor = successor(label);
		Optional<Place> first = label.places().stream().filter(place -> place.ordinal() == 1).findFirst();
		if (successor.isPresent() && (first.isEmpty() || !opens(first.get(), successor.get(), label, later))) {
			return successor.get();
		}
		if (first.isPresent() && !holds(first.get().style())) {
			return opening(first.get());
		}
		return first.isPresent() ? restart(first.get()) : outOfOrder(block, label);
	}

	private Optional<Way> successor(Label label) {
		for (int at = levels.size() - 1; at >= 0; at--) {
			for (Place place : label.places()) {
				if (place.follows(levels.get(at).place) || (label.inserted() && place.equals(levels.get(at).place))) {
					return Optional.of(new Way(at + 1, true, place));
				}
			}
		}
		return Optional.empty();
	}

	/**
	 * Whether "(i)" opens a list of its own rather than follow "(h)": by what comes after
	 * it.
	 */
	private boolean opens(Place first, Way successor, Label label, List<Label> later) {
		for (Label next : later) {
			if (next.places().contains(first) && Sentences.announces(label.rest())) {
				return false;
			}
			if (next.places().stream().anyMatch(place -> place.follows(successor.place()))) {
				return false;
			}
			if (next.places().stream().anyMatch(place -> place.follows(first))) {
				return true;
			}
		}
		return Sentences.announces(last().text());
	}

	/**
	 * A second list of a style that is open: below the last paragraph if that announces
	 * it, else beside the first.
	 */
	private Way restart(Place first) {
		int depth = levels.size();
		while (!levels.get(depth - 1).place.style().equals(first.style())) {
			depth--;
		}
		boolean announced = Sentences.announces(last().text()) && levels.size() < DEEPEST && depth < levels.size();
		return announced ? new Way(levels.size(), false, first) : new Way(depth, true, first);
	}

	private Way outOfOrder(Block block, Label label) {
		var misread = misread(label);
		if (misread.isPresent()) {
			doubts.add(Doubt.of(block.firstLine(), Doubt.Kind.LABEL_MISREAD,
					last().text().isEmpty() ? "" : label.printed()));
			return misread.get();
		}
		doubts.add(Doubt.of(block.firstLine(), Doubt.Kind.LABEL_OUT_OF_ORDER, label.printed()));
		for (int at = levels.size() - 1; at >= 0; at--) {
			var same = label.place(levels.get(at).place.style());
			if (same.isPresent()) {
				return new Way(at + 1, true, same.get());
			}
		}
		return opening(label.places().get(0));
	}

	/** A list whose labels differ in shape but count on: a scan's "(1)" before "(ii)". */
	private Optional<Way> misread(Label label) {
		for (int at = levels.size() - 1; at >= 0; at--) {
			var level = levels.get(at);
			for (Place place : label.places()) {
				if (level.place.counts() && place.ordinal() == level.place.ordinal() + 1) {
					return Optional.of(new Way(at + 1, true, place));
				}
			}
		}
		return Optional.empty();
	}

	/**
	 * How many levels stay open, whether the innermost of them goes on, and the place
	 * taken.
	 */
	private record Way(int depth, boolean goesOn, Place place) {

	}

	private record Level(Place place, Node last, int indent) {

	}

}
