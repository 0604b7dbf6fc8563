package org.isftracker.interchange;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The operative part: numbered paragraphs with lists, headings, flush text and quotations
 * below them.
 */
final class OperativeOutline {

	private static final int WIDEST_GAP = 5;

	private final Passage passage;

	private final Node root = Node.root(ParagraphKind.OPERATIVE);

	private final ListStack lists;

	private final Quotation quotation;

	private @Nullable Node current;

	private int lastNumber;

	OperativeOutline(Passage passage) {
		this.passage = passage;
		this.lists = new ListStack(root, passage.doubts());
		this.quotation = new Quotation(lists);
	}

	List<Node> paragraphs() {
		return root.children();
	}

	/** The words that the operative part ends with so far. */
	String end() {
		return current == null ? "" : current.end();
	}

	boolean quoting() {
		return quotation.open();
	}

	void add(int at) {
		var block = passage.get(at);
		var label = block.label();
		if (current != null && (label == null || !endsQuotation(label)) && quotation.takes(block)) {
			quotation.add(current, block, passage.heading(), passage.later(at));
		}
		else if (label == null) {
			addPlain(at, block);
		}
		else if (label.is(Label.NUMBER)) {
			addNumbered(at, block, label);
		}
		else {
			addLettered(at, block, label);
		}
	}

	private boolean endsQuotation(Label label) {
		return label.place(Label.NUMBER).filter(place -> place.ordinal() == lastNumber + 1).isPresent()
				&& passage.words().opensOperative(label.rest());
	}

	private void addNumbered(int at, Block block, Label label) {
		int number = label.place(Label.NUMBER).map(Place::ordinal).orElse(0);
		var place = new Place(Label.NUMBER, number);
		boolean below = lists.expects(place) || (number == 1 && lastNumber > 0);
		if (below && inner(block, label, number)) {
			lists.add(block, label, passage.heading(), passage.later(at));
		}
		else {
			doubtNumber(block, label, number);
			begin(block, label.printed(), label.rest());
			lastNumber = Math.max(lastNumber, number);
		}
	}

	/** Whether a number counts the items of a list and not the paragraphs. */
	private boolean inner(Block block, Label label, int number) {
		if (number == lastNumber + 1 && passage.words().opensOperative(label.rest())) {
			return false;
		}
		boolean deeper = current != null && block.indent() > current.indent() + 1;
		return number > 1 || deeper || Sentences.announces(end());
	}

	private void doubtNumber(Block block, Label label, int number) {
		if (label.inserted() || number == lastNumber + 1) {
			return;
		}
		boolean skipped = number > lastNumber && number <= lastNumber + WIDEST_GAP;
		passage.doubt(block,
				skipped ? Doubt.Kind.NUMBER_SKIPPED
						: number <= lastNumber ? Doubt.Kind.NUMBER_REPEATED : Doubt.Kind.NUMBER_UNEXPECTED,
				label.printed());
	}

	private void addLettered(int at, Block block, Label label) {
		if (passage.headings().section(block) && passage.nextLabel(at).isPresent()) {
			passage.announce(block.text());
		}
		else if (current == null) {
			begin(block, "", block.text());
		}
		else {
			lists.add(block, label, passage.heading(), passage.later(at));
		}
	}

	private void addPlain(int at, Block block) {
		if (passage.notes().looksLikeNote(block)) {
			passage.notes().add(block);
		}
		else if (passage.headings().like(block) && followed(at)) {
			passage.announce(block.text());
		}
		else if (current == null || unnumbered(block)) {
			if (lastNumber > 0) {
				passage.doubt(block, Doubt.Kind.NUMBER_MISSING, PreambleOutline.beginning(block.text()));
			}
			begin(block, "", block.text());
		}
		else {
			addFlush(at, block, current);
		}
	}

	private boolean followed(int at) {
		return passage.nextLabel(at).isPresent() || (passage.get(at).is(Block.Hint.HEADING) && at + 1 < passage.size())
				|| (current == null && at + 1 < passage.size());
	}

	private boolean unnumbered(Block block) {
		boolean lower = Sentences.beginsLower(block.text()) && passage.words().language() != TextLanguage.RU;
		return !lower && Sentences.ends(end()) && !Sentences.announces(end()) && !Sentences.endsWithComma(end())
				&& passage.words().opensOperative(block.text()) && !passage.words().opensPreambular(block.text());
	}

	private void begin(Block block, String label, String text) {
		var heading = passage.heading();
		current = new Node(ParagraphKind.OPERATIVE, label, heading.isEmpty() ? null : heading, block, text);
		root.add(current);
		lists.startAt(current);
		quotation.begin(text);
	}

	/**
	 * Text without label below a paragraph: it closes its list, goes on with an item, or
	 * leads to the next list.
	 */
	private void addFlush(int at, Block block, Node paragraph) {
		var next = passage.nextLabel(at).filter(label -> !label.is(Label.NUMBER));
		if (next.isPresent() && next.get().places().stream().anyMatch(lists::expects)) {
			lists.last().close(block, block.text());
		}
		else if (next.isPresent() && Sentences.announces(block.text()) && paragraph.children().isEmpty()) {
			paragraph.goOn(block, block.text());
		}
		else if (next.isPresent() && Sentences.announces(block.text())) {
			passage.doubt(block, Doubt.Kind.TEXT_BETWEEN_LISTS, PreambleOutline.beginning(block.text()));
			passage.announce(block.text());
			lists.close();
		}
		else {
			close(block, paragraph);
		}
	}

	private void close(Block block, Node paragraph) {
		if (Sentences.stops(end()) && at(block, paragraph) == paragraph && !Sentences.opensQuotation(block.text())) {
			passage.doubt(block, Doubt.Kind.TEXT_AFTER_END, PreambleOutline.beginning(block.text()));
		}
		at(block, paragraph).close(block, block.text());
	}

	private Node at(Block block, Node paragraph) {
		return lists.open() && block.indent() > paragraph.indent() && block.indent() >= lists.outermostIndent()
				? lists.at(block.indent()) : paragraph;
	}

}
