package org.isftracker.interchange;

import java.util.List;

/** The preamble: paragraphs without numbers, seldom with lists or headings. */
final class PreambleOutline {

	private final Passage passage;

	private final Node root = Node.root(ParagraphKind.PREAMBULAR);

	private final ListStack lists;

	PreambleOutline(Passage passage) {
		this.passage = passage;
		this.lists = new ListStack(root, passage.doubts());
	}

	List<Node> paragraphs() {
		return root.children();
	}

	void add(int at) {
		var block = passage.get(at);
		var label = block.label();
		if (passage.notes().looksLikeNote(block)) {
			passage.notes().add(block);
		}
		else if (label != null && label.is(Label.PREAMBULAR)) {
			begin(block, label.printed(), label.rest());
		}
		else if (label != null && !root.children().isEmpty() && !passage.headings().section(block)) {
			lists.add(block, label, passage.heading(), passage.later(at));
		}
		else {
			addPlain(at, block);
		}
	}

	private void addPlain(int at, Block block) {
		boolean opens = passage.words().opensPreambular(block.text());
		if (!opens && passage.headings().like(block) && at + 1 < passage.size()) {
			passage.announce(block.text());
		}
		else if (!opens && lists.open() && !passage.announced()) {
			lists.root().close(block, block.text());
		}
		else {
			begin(block, "", block.text());
			doubtOpening(block, opens);
		}
	}

	private void doubtOpening(Block block, boolean opens) {
		boolean strange = passage.words().opensOperative(block.text()) || !Sentences.endsWithComma(block.text());
		if (!opens && strange) {
			passage.doubt(block, Doubt.Kind.OPENING_UNUSUAL, beginning(block.text()));
		}
	}

	static String beginning(String text) {
		int end = text.length() <= 40 ? text.length() : text.lastIndexOf(' ', 40);
		return text.substring(0, end < 1 ? Math.min(40, text.length()) : end);
	}

	private void begin(Block block, String label, String text) {
		var heading = passage.heading();
		var node = new Node(ParagraphKind.PREAMBULAR, label, heading.isEmpty() ? null : heading, block, text);
		root.add(node);
		lists.startAt(node);
	}

}
