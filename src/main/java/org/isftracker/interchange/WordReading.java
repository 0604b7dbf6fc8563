package org.isftracker.interchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.isftracker.interchange.Block.Hint;
import org.isftracker.interchange.UnreadableDocument.Reason;
import org.isftracker.interchange.WordParagraphs.Paragraph;
import org.jspecify.annotations.Nullable;

/**
 * Reads Word documents (.docx): automatic numbers become the labels that Word shows, and
 * of tracked changes one side counts.
 */
final class WordReading {

	private static final int COLUMN = 142;

	private final WordStyles styles = new WordStyles();

	private final WordNumbers numbers = new WordNumbers();

	private final List<PageLine> lines = new ArrayList<>();

	private final List<Block> blocks = new ArrayList<>();

	private final List<Block> notes = new ArrayList<>();

	private @Nullable EnactingWords enacting;

	private WordReading() {
	}

	static ReadDocument read(byte[] bytes, TrackedSide side) {
		return taken(bytes, side).document();
	}

	/** The document beside its paragraphs as lines. */
	static ReadText beside(byte[] bytes, TrackedSide side) {
		var reading = taken(bytes, side);
		return ReadText.of(reading.document(), reading.lines.stream().map(PageLine::text).toList());
	}

	private static WordReading taken(byte[] bytes, TrackedSide side) {
		var deadline = new Deadline();
		var archive = WordArchive.open(bytes, deadline);
		var reading = new WordReading();
		archive.part("styles").ifPresent(part -> WordElements.read(part, reading.styles, deadline));
		archive.part("numbering").ifPresent(part -> WordElements.read(part, reading.numbers, deadline));
		var paragraphs = new WordParagraphs(side);
		WordElements.read(archive.document(), paragraphs, deadline);
		paragraphs.all().forEach(reading::add);
		archive.part("footnotes").ifPresent(part -> reading.notes(part, paragraphs.notes(), side, deadline));
		return reading;
	}

	private void add(Paragraph paragraph) {
		var place = paragraph.place().or(styles.of(paragraph.place().style()));
		if (Folding.strip(paragraph.words()).isEmpty()) {
			return;
		}
		var label = numbers.next(place);
		int indent = Math.max(0, paragraph.place().indent() >= 0 ? paragraph.place().indent()
				: numbers.indent(place) >= 0 ? numbers.indent(place) : place.indent()) / COLUMN;
		var parts = paragraph.words().split("\n", -1);
		var whole = enacting == null ? parts : new String[] { joined(parts) };
		for (var part : whole) {
			add(Folding.whole(Folding.strip(part)), label, indent, place);
			label = "";
		}
	}

	/** A line break inside a paragraph is layout, unless a label stands behind it. */
	private static String joined(String... parts) {
		var words = new StringBuilder();
		for (var part : parts) {
			words.append(words.isEmpty() ? "" : " ").append(Folding.strip(part));
		}
		return words.toString();
	}

	private void add(String words, String label, int indent, WordPlace place) {
		if (words.isEmpty()) {
			return;
		}
		int number = lines.size() + 1;
		var line = PageLine.of(number, label.isEmpty() ? words : label + " " + words, 0, 1, false);
		lines.add(line);
		enacting = enacting(line);
		blocks.add(block(words, label, indent, place, number));
	}

	/**
	 * In some languages the organ in the mast-head reads like them, but for the comma.
	 */
	private @Nullable EnactingWords enacting(PageLine line) {
		var before = enacting;
		return before != null && before.isPunctuated(lines) ? before
				: EnactingWords.find(List.of(line))
					.map(found -> at(found, line.number() - 1))
					.filter(found -> before == null || found.isPunctuated(lines))
					.orElse(before);
	}

	private static EnactingWords at(EnactingWords found, int line) {
		return new EnactingWords(line, found.vocabulary(), found.rest());
	}

	private Block block(String words, String label, int indent, WordPlace place, int number) {
		if (label.isEmpty() && styles.heading(place.style())) {
			return Block.hinted(words, Hint.HEADING, indent, number);
		}
		var shown = Labels.readAlone(label).orElse(null);
		if (shown == null) {
			return Block.of(label.isEmpty() ? words : label + " " + words, indent, number, number);
		}
		return Block.of(words, indent, number, number)
			.labelled(new Label(shown.printed(), shown.places(), shown.suffix(), shown.rest() + words));
	}

	private void notes(byte[] part, List<String> cited, TrackedSide side, Deadline deadline) {
		var footnotes = new WordFootnotes(side);
		WordElements.read(part, footnotes, deadline);
		Map<String, Integer> marks = new HashMap<>();
		for (var id : cited) {
			var words = Folding.strip(footnotes.words(id));
			if (!words.isEmpty() && marks.putIfAbsent(id, marks.size() + 1) == null) {
				notes.add(Block.hinted(marks.size() + " " + words, Hint.NOTE, 0, lines.size()));
			}
		}
	}

	private ReadDocument document() {
		if (lines.isEmpty()) {
			throw new UnreadableDocument(Reason.EMPTY);
		}
		if (Statements.presidential(lines)) {
			throw new UnreadableDocument(Reason.PRESIDENTIAL_STATEMENT);
		}
		List<Doubt> doubts = new ArrayList<>();
		var found = enacting == null ? DocumentReading.withoutEnactingWords(lines, doubts) : enacting;
		var head = MastHeads.read(lines.subList(0, Math.max(0, found.line())), found.vocabulary());
		return DocumentReading.outline(body(found), head, found.vocabulary(), doubts, -1);
	}

	private List<Block> body(EnactingWords found) {
		List<Block> body = new ArrayList<>(blocks.subList(found.line() + 1, blocks.size()));
		if (!found.rest().isEmpty()) {
			body.add(0, Block.of(found.rest(), 0, found.line() + 1, found.line() + 1));
		}
		body.addAll(notes);
		return body;
	}

}
