package org.isftracker.interchange;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.jspecify.annotations.Nullable;

/**
 * Collects paragraphs while a document in AKN4UN is run through, and mends its known
 * faults on the way.
 */
final class AknBlocks {

	static final String EXTERNAL = "external";

	private static final Set<String> INLINE = Set.of("a", "abbr", "b", "date", "def", "docAuthority", "docDate",
			"docketNumber", "docNumber", "docProponent", "docStage", "docStatus", "docTitle", "docType", "del",
			"entity", "i", "img", "inline", "ins", "location", "marker", "mod", "mref", "object", "omissis",
			"organization", "person", "placeholder", "quantity", "quotedText", "ref", "relatedDocument", "remark",
			"role", "rref", "span", "sub", "sup", "term", "u", "event", "fillIn", "session", "shortTitle", "concept",
			"process", "time", "vote", "outcome");

	private static final Set<String> NESTING = Set.of("list", "sublist", "blockList");

	private static final Map<String, String> LANGUAGES = Map.of("eng", "en", "fra", "fr", "fre", "fr", "spa", "es",
			"rus", "ru", "ara", "ar", "zho", "zh", "chi", "zh");

	private final List<Block> blocks = new ArrayList<>();

	private final List<Block> footnotes = new ArrayList<>();

	private final List<PageLine> head = new ArrayList<>();

	private final List<PageLine> formula = new ArrayList<>();

	private final AknText text = new AknText();

	private final AknText note = new AknText();

	private @Nullable LocalDate date;

	private String language = "";

	private boolean statement;

	private String number = "";

	private String mark = "";

	private int skipped;

	private int notes;

	private int nesting;

	private int body = -1;

	private boolean attached;

	private String part = "";

	/** The paragraphs in their order, and the footnotes behind them. */
	List<Block> all() {
		List<Block> all = new ArrayList<>(blocks);
		all.addAll(footnotes);
		return all;
	}

	List<PageLine> head() {
		return head;
	}

	List<PageLine> formula() {
		return formula;
	}

	boolean statement() {
		return statement;
	}

	/** The place of the first paragraph of the body; -1 if the document has none. */
	int body() {
		return body;
	}

	Vocabulary language() {
		return Vocabulary.all()
			.stream()
			.filter(words -> words.language() != null && words.language().code().equals(LANGUAGES.get(language)))
			.findFirst()
			.orElse(Vocabulary.english());
	}

	boolean hostile(XMLStreamException failure) {
		var said = String.valueOf(failure.getMessage());
		return Stream.of("DOCTYPE", "JAXP00", EXTERNAL, "The entity \"").anyMatch(said::contains);
	}

	MastHead mastHead(Vocabulary words) {
		var read = MastHeads.read(head, words);
		return new MastHead(read.symbol(), date == null ? read.date() : date, read.sponsors(), words.language());
	}

	void start(XMLStreamReader reader, int line) {
		var name = reader.getLocalName();
		attributes(name, reader);
		if (skipped > 0 || name.equals("meta") || name.equals("noteRef")) {
			skipped++;
		}
		else if (name.equals("authorialNote")) {
			notes++;
			mark = Optional.ofNullable(reader.getAttributeValue(null, "marker")).orElse("");
		}
		else if (notes == 0 && !INLINE.contains(name)) {
			flush(line);
			open(name);
		}
	}

	private void open(String name) {
		switch (name) {
			case "preamble", "mainBody", "coverPage", "preface", "formula", "num", "heading", "subheading", "intro" ->
				part = enter(name);
			case "block", "crossHeading" -> part = "heading";
			case "attachment", "component" -> attached = true;
			default -> nesting += NESTING.contains(name) ? 1 : 0;
		}
	}

	private String enter(String name) {
		body = name.equals("mainBody") && body < 0 ? blocks.size() : body;
		return name;
	}

	private void attributes(String name, XMLStreamReader reader) {
		switch (name) {
			case "FRBRlanguage" -> language = language.isEmpty()
					? String.valueOf(reader.getAttributeValue(null, "language")).toLowerCase(Locale.ROOT) : language;
			case "statement" -> statement |= String.valueOf(reader.getAttributeValue(null, "name"))
				.toLowerCase(Locale.ROOT)
				.contains("presidential");
			case "docDate" -> date(reader.getAttributeValue(null, "date"));
			case "br", "eol" -> text.append(" ");
			default -> {
			}
		}
	}

	private void date(@Nullable String value) {
		if (date == null && value != null && !value.startsWith("0001")) {
			try {
				date = LocalDate.parse(value);
			}
			catch (DateTimeParseException blank) {
				date = null;
			}
		}
	}

	void text(String words) {
		if (skipped == 0) {
			(notes > 0 ? note : text).append(words);
		}
	}

	void end(String name, int line) {
		if (skipped > 0) {
			skipped--;
		}
		else if (name.equals("authorialNote")) {
			endNote(line);
		}
		else if (notes == 0 && !INLINE.contains(name)) {
			flush(line);
			close(name);
		}
	}

	private void endNote(int line) {
		var words = note.take();
		notes--;
		if (notes == 0 && !words.isEmpty()) {
			footnotes.add(Block.hinted(words.startsWith(mark) ? words : mark + " " + words, Block.Hint.NOTE, 0, line));
		}
	}

	private void close(String name) {
		switch (name) {
			case "num", "heading", "subheading", "block", "crossHeading", "formula" -> part = "";
			case "coverPage", "preface", "intro" -> part = "";
			case "paragraph", "point" -> number = name.equals("point") ? "" : number;
			default -> nesting -= NESTING.contains(name) ? 1 : 0;
		}
	}

	private void flush(int line) {
		var words = text.take();
		if (words.isEmpty()) {
			return;
		}
		switch (part) {
			case "coverPage", "preface" -> head.add(PageLine.of(line, words, 0, 1, false));
			case "formula" -> formula.add(PageLine.of(line, words, 0, 1, false));
			case "num" -> number(words, line);
			case "heading", "subheading" -> heading(words, line);
			default -> paragraph(words, line);
		}
	}

	private void heading(String words, int line) {
		add(Block.hinted((number + " " + words).strip(), Block.Hint.HEADING, 0, line));
		number = "";
	}

	/**
	 * A number without words waits for the paragraph after it, which some translations
	 * keep apart.
	 */
	private void number(String words, int line) {
		if (!number.isEmpty()) {
			add(Block.of(number, indent(), line, line));
		}
		number = words;
	}

	private void paragraph(String words, int line) {
		var label = Labels.readAlone(number).orElse(null);
		if (label == null) {
			add(Block.of((number + " " + words).strip(), indent(), line, line));
		}
		else {
			add(Block.of(words, indent(), line, line)
				.labelled(new Label(label.printed(), label.places(), label.suffix(), label.rest() + words)));
		}
		number = "";
	}

	/** What introduces a list stands where the list does. */
	private int indent() {
		return 4 * (part.equals("intro") ? Math.max(0, nesting - 1) : nesting);
	}

	private void add(Block block) {
		if (attached && !block.is(Block.Hint.HEADING)) {
			blocks.add(Block.hinted("", Block.Hint.ATTACHMENT, 0, block.firstLine()));
			blocks.add(block);
		}
		else {
			blocks.add(attached ? Block.hinted(block.text(), Block.Hint.ATTACHMENT, 0, block.firstLine()) : block);
		}
		attached = false;
	}

}
