package org.isftracker.interchange;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** A paragraph while the tree is growing. */
final class Node {

	private final ParagraphKind kind;

	private final String label;

	private final @Nullable String heading;

	private final StringBuilder text;

	private final StringBuilder closing = new StringBuilder();

	private final List<Node> children = new ArrayList<>();

	private final int indent;

	private final int firstLine;

	private int lastLine;

	Node(ParagraphKind kind, String label, @Nullable String heading, Block block, String text) {
		this.kind = kind;
		this.label = label;
		this.heading = heading;
		this.text = new StringBuilder(text);
		this.indent = block.indent();
		this.firstLine = block.firstLine();
		this.lastLine = block.lastLine();
	}

	/** The head of a tree: an annex, or nothing at all. */
	static Node root(ParagraphKind kind) {
		return new Node(kind, "", null, Block.of("", 0, 0, 0), "");
	}

	ParagraphKind kind() {
		return kind;
	}

	ParagraphKind below() {
		return kind == ParagraphKind.ANNEX ? ParagraphKind.ANNEX : ParagraphKind.SUB;
	}

	int indent() {
		return indent;
	}

	int lastLine() {
		return lastLine;
	}

	List<Node> children() {
		return children;
	}

	boolean labelled() {
		return !label.isEmpty();
	}

	void add(Node child) {
		children.add(child);
	}

	/** The words at the very end of the paragraph, wherever they stand. */
	String end() {
		if (!closing.isEmpty()) {
			return closing.toString();
		}
		return children.isEmpty() ? text.toString() : children.get(children.size() - 1).end();
	}

	String text() {
		return text.toString();
	}

	boolean closed() {
		return !closing.isEmpty();
	}

	void goOn(Block block, String words) {
		(children.isEmpty() ? text : closing).append(text.isEmpty() ? "" : " ").append(words);
		lastLine = Math.max(lastLine, block.lastLine());
	}

	void close(Block block, String words) {
		closing.append(closing.isEmpty() ? "" : " ").append(words);
		lastLine = Math.max(lastLine, block.lastLine());
	}

	ReadParagraph read(int level, Notes notes) {
		var below = children.stream().map(child -> child.read(level + 1, notes)).toList();
		int last = Math.max(lastLine, below.stream().mapToInt(ReadParagraph::lastLine).max().orElse(0));
		return new ReadParagraph(kind, level, label, heading == null ? null : notes.unmarked(heading, firstLine),
				notes.unmarked(text.toString(), firstLine),
				closing.isEmpty() ? null : notes.unmarked(closing.toString(), lastLine), below, firstLine, last);
	}

}
