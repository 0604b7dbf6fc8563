package org.isftracker.interchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.isftracker.interchange.UnreadableDocument.Reason;

/** Collects the paragraphs of a Word document while it is run through. */
final class WordParagraphs implements WordElements.Visit {

	private static final int MOST = 60_000;

	private static final int LONGEST = 20_000_000;

	private static final Set<String> SKIPPED = Set.of("drawing", "pict", "object", "Fallback", "instrText", "rPrChange",
			"sectPrChange", "commentReference", "ruby");

	private final List<Paragraph> paragraphs = new ArrayList<>();

	private final List<String> notes = new ArrayList<>();

	private final StringBuilder words = new StringBuilder();

	private final TrackedSide side;

	private WordPlace place = WordPlace.UNSAID;

	private int length;

	private int skipping;

	private boolean inMarkProperties;

	private boolean inText;

	private boolean properties;

	private boolean hidden;

	private boolean endGone;

	WordParagraphs(TrackedSide side) {
		this.side = side;
	}

	List<Paragraph> all() {
		return paragraphs;
	}

	/** The footnotes that the words refer to, by the numbers the document gives them. */
	List<String> notes() {
		return notes;
	}

	@Override
	public void start(String name, WordElements element) {
		if (skipping > 0 || skips(name)) {
			skipping++;
			return;
		}
		switch (name) {
			case "p" -> begin();
			case "pPr" -> properties = true;
			case "pPrChange" -> place = WordPlace.UNSAID;
			case "rPr" -> inMarkProperties = properties;
			case "ins", "del", "moveFrom", "moveTo" -> endGone |= inMarkProperties && side.drops(name);
			case "vanish" -> hidden |= !properties && element.on();
			case "t", "delText" -> inText = true;
			case "tab", "ptab" -> add(properties ? "" : " ");
			case "br", "cr" -> add("\n");
			case "noBreakHyphen" -> add("\u2011");
			case "footnoteReference" -> notes.add(String.valueOf(element.attribute("id")));
			default -> place = properties ? place.with(name, element) : place;
		}
	}

	private boolean skips(String name) {
		boolean otherSide = name.equals("pPrChange") && side == TrackedSide.ACCEPTED;
		return SKIPPED.contains(name) || otherSide || (!inMarkProperties && side.drops(name));
	}

	private void begin() {
		place = WordPlace.UNSAID;
		endGone = false;
	}

	@Override
	public void text(String said) {
		if (inText && skipping == 0 && !hidden) {
			add(said);
		}
	}

	private void add(String said) {
		length += said.length();
		if (length > LONGEST) {
			throw new UnreadableDocument(Reason.TOO_LONG, Integer.toString(LONGEST));
		}
		words.append(said);
	}

	@Override
	public void end(String name) {
		if (skipping > 0) {
			skipping--;
			return;
		}
		switch (name) {
			case "pPr" -> properties = false;
			case "rPr" -> inMarkProperties = false;
			case "r" -> hidden = false;
			case "t", "delText" -> inText = false;
			case "p" -> close();
			default -> {
			}
		}
	}

	/** A paragraph whose end went runs on into the next. */
	private void close() {
		if (!endGone) {
			if (paragraphs.size() >= MOST) {
				throw new UnreadableDocument(Reason.TOO_MANY_PARAGRAPHS,
						Integer.toString(DocumentReading.MOST_PARAGRAPHS));
			}
			paragraphs.add(new Paragraph(words.toString(), place));
			words.setLength(0);
		}
	}

	/** A paragraph as it stands: its words without any automatic number. */
	record Paragraph(String words, WordPlace place) {

	}

}
