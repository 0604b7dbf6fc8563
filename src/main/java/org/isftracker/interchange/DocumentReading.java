package org.isftracker.interchange;

import java.util.ArrayList;
import java.util.List;

import org.isftracker.interchange.UnreadableDocument.Reason;

/**
 * Reading resolutions and drafts of the Security Council; what is no such text is refused
 * with {@link UnreadableDocument}. At most 20 million characters and 20,000 paragraphs.
 */
public final class DocumentReading {

	private static final int LONGEST = 20_000_000;

	private static final int MOST_LINES = 90_000;

	static final int MOST_PARAGRAPHS = 20_000;

	private DocumentReading() {
	}

	/** Reads pasted or plain text. */
	public static ReadDocument read(String text) {
		if (text.length() > LONGEST) {
			throw new UnreadableDocument(Reason.TOO_LONG, Integer.toString(LONGEST));
		}
		return read(text, List.of());
	}

	/** Reads a text of which the one who took it from its source doubts some lines. */
	static ReadDocument read(String text, List<Doubt> doubts) {
		return read(PageLines.of(text), doubts);
	}

	/**
	 * Reads a document as it arrived, in the format that its sender names; tracked
	 * changes count as accepted.
	 */
	public static ReadDocument read(byte[] document, DocumentFormat format) {
		return read(document, format, TrackedSide.ACCEPTED);
	}

	/** Reads one side of the tracked changes of a document, if its format has any. */
	public static ReadDocument read(byte[] document, DocumentFormat format, TrackedSide side) {
		return switch (format.kind()) {
			case TEXT -> read(TextBytes.decode(document, format.charset()));
			case MARKDOWN -> read(Markdown.plain(TextBytes.decode(document, format.charset())));
			case AKN -> readAkn(document);
			case WORD -> WordReading.read(document, side);
			case PDF -> PdfReading.read(document);
		};
	}

	/** The same beside the lines of the source that it tells of. */
	static ReadText beside(byte[] document, DocumentFormat format, TrackedSide side) {
		return switch (format.kind()) {
			case TEXT -> beside(TextBytes.decode(document, format.charset()));
			case MARKDOWN -> beside(Markdown.plain(TextBytes.decode(document, format.charset())));
			case AKN -> ReadText.of(readAkn(document), AknReading.lines(document));
			case WORD -> WordReading.beside(document, side);
			case PDF -> beside(PdfReading.text(document));
		};
	}

	private static ReadText beside(PdfText pdf) {
		return ReadText.of(read(pdf.text(), pdf.doubts()), PageLines.raw(pdf.text()));
	}

	private static ReadText beside(String text) {
		return ReadText.of(read(text), PageLines.raw(text));
	}

	/** Reads a document in AKN4UN, the XML of the United Nations. */
	public static ReadDocument readAkn(byte[] xml) {
		return AknReading.read(xml);
	}

	private static ReadDocument read(List<PageLine> lines, List<Doubt> known) {
		refuseUnfit(lines);
		refuseStatement(lines);
		List<Doubt> doubts = new ArrayList<>(known);
		var enacting = EnactingWords.find(lines).orElseGet(() -> withoutEnactingWords(lines, doubts));
		var mastHead = MastHeads.read(lines.subList(0, Math.max(0, enacting.line())), enacting.vocabulary());
		var blocks = Paragraphing.of(body(lines, enacting), enacting.vocabulary());
		return outline(blocks, mastHead, enacting.vocabulary(), doubts, -1);
	}

	static ReadDocument outline(List<Block> blocks, MastHead mastHead, Vocabulary words, List<Doubt> doubts, int body) {
		if (blocks.size() > MOST_PARAGRAPHS) {
			throw new UnreadableDocument(Reason.TOO_MANY_PARAGRAPHS, Integer.toString(MOST_PARAGRAPHS));
		}
		var document = Outline.read(blocks, mastHead, words, doubts, body);
		if (document.preamble().isEmpty() && document.operative().isEmpty()) {
			throw new UnreadableDocument(Reason.NO_PARAGRAPHS);
		}
		return document;
	}

	private static void refuseUnfit(List<PageLine> lines) {
		if (lines.isEmpty()) {
			throw new UnreadableDocument(Reason.EMPTY);
		}
		if (lines.size() > MOST_LINES) {
			throw new UnreadableDocument(Reason.TOO_MANY_PARAGRAPHS, Integer.toString(MOST_PARAGRAPHS));
		}
	}

	private static List<PageLine> body(List<PageLine> lines, EnactingWords enacting) {
		List<PageLine> body = new ArrayList<>(lines.subList(enacting.line() + 1, lines.size()));
		if (!enacting.rest().isEmpty()) {
			body.add(0, lines.get(enacting.line()).with(enacting.rest()));
		}
		return body;
	}

	private static void refuseStatement(List<PageLine> lines) {
		if (Statements.presidential(lines)) {
			throw new UnreadableDocument(Reason.PRESIDENTIAL_STATEMENT);
		}
	}

	/**
	 * A text pasted without its head is read if its paragraphs themselves say what they
	 * are.
	 */
	static EnactingWords withoutEnactingWords(List<PageLine> lines, List<Doubt> doubts) {
		int line = Statements.firstParagraph(lines);
		if (line < 0) {
			throw new UnreadableDocument(Reason.NO_ENACTING_WORDS);
		}
		doubts.add(Doubt.of(lines.get(line).number(), Doubt.Kind.ENACTING_WORDS_MISSING));
		return new EnactingWords(line - 1, Statements.languageOf(lines.get(line).text()), "");
	}

}
