package org.isftracker.interchange;

import java.util.List;

/**
 * Quoted replacement text below an operative paragraph: what is numbered or lettered in
 * it becomes a child, the rest closes the paragraph.
 */
final class Quotation {

	private static final String OPENING = "“«„「『";

	private static final String CLOSING = "”»」』";

	private final ListStack lists;

	private int depth;

	Quotation(ListStack lists) {
		this.lists = lists;
	}

	boolean open() {
		return depth > 0;
	}

	/** A paragraph of its own begins; its last words may open the quotation. */
	void begin(String text) {
		depth = 0;
		follow(text);
	}

	boolean takes(Block block) {
		return (open() && block.label() != null) || Sentences.opensQuotation(block.text());
	}

	void add(Node paragraph, Block block, String heading, List<Label> later) {
		follow(block.text());
		var text = block.text();
		var inner = block.label() != null ? block.label() : Labels.read(text.substring(1)).orElse(null);
		if (inner == null || (inner.mark() && block.label() == null)) {
			paragraph.close(block, text);
		}
		else if (inner.is(Label.NUMBER)) {
			paragraph.add(new Node(ParagraphKind.SUB, "", heading.isEmpty() ? null : heading, block, text));
			lists.startAt(paragraph);
		}
		else {
			var quote = block.label() == null ? text.substring(0, 1) : "";
			lists.add(block, new Label(inner.printed(), inner.places(), inner.suffix(), quote + inner.rest()), heading,
					later);
		}
	}

	private void follow(String text) {
		for (int at = 0; at < text.length(); at++) {
			char one = text.charAt(at);
			depth += OPENING.indexOf(one) >= 0 ? 1 : CLOSING.indexOf(one) >= 0 && depth > 0 ? -1 : 0;
		}
		depth = Math.min(depth, 3);
	}

}
