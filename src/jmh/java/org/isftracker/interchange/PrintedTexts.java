package org.isftracker.interchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Resolutions of any length from a fixed seed, as lines, as Word and as PDF. */
final class PrintedTexts {

	private static final String[] WORDS = ("the harbour of all States and parties concerned with implementation "
			+ "measures for safe passage through northern waters under relevant provisions including reports on "
			+ "progress made by the board in coordination with local authorities until further notice").split(" ");

	private static final int PER_PAGE = 46;

	private static final int WIDTH = 92;

	private final Random random = new Random(20_310_304);

	/** Paragraphs, each with its label. */
	List<String> paragraphs(int preambular, int operative, int annexed) {
		var all = new ArrayList<String>(List.of("S/RES/9901 (2031)", "4 March 2031", "Resolution 9901 (2031)",
				"Adopted by the Security Council at its 12345th meeting, on 4 March 2031", "The Security Council,"));
		for (int at = 0; at < preambular; at++) {
			all.add("Recalling " + words(45) + ",");
		}
		for (int at = 1; at <= operative; at++) {
			all.add(at + ". Decides " + words(50) + (at % 4 == 0 ? ":" : at == operative ? "." : ";"));
			if (at % 4 == 0) {
				all.add("(a) To open " + words(25) + ";");
				all.add("(b) To close " + words(25) + ";");
			}
		}
		if (annexed > 0) {
			all.add("Annex");
		}
		for (int at = 1; at <= annexed; at++) {
			all.add(at + ". The pier " + words(60) + ".");
		}
		return all;
	}

	/** The paragraphs as printed: wrapped, with the symbol and the number of each page. */
	static List<List<String>> pages(List<String> paragraphs) {
		var pages = new ArrayList<List<String>>();
		var page = new ArrayList<String>();
		for (var line : wrapped(paragraphs)) {
			if (page.size() == PER_PAGE) {
				page.add((pages.size() + 1) + "/99 31-18686");
				pages.add(page);
				page = new ArrayList<>(List.of("S/RES/9901 (2031)", ""));
			}
			page.add(line);
		}
		pages.add(page);
		return pages;
	}

	private static List<String> wrapped(List<String> paragraphs) {
		var lines = new ArrayList<String>();
		for (var paragraph : paragraphs) {
			var line = new StringBuilder();
			for (var word : paragraph.split(" ")) {
				if (line.length() + word.length() > WIDTH) {
					lines.add(line.toString());
					line.setLength(0);
				}
				line.append(line.isEmpty() ? "" : " ").append(word);
			}
			lines.add(line.toString());
			lines.add("");
		}
		return lines;
	}

	static String text(List<String> paragraphs) {
		var text = new StringBuilder();
		pages(paragraphs).forEach(page -> page.forEach(line -> text.append(line).append('\n')));
		return text.toString();
	}

	static byte[] word(List<String> paragraphs) throws IOException {
		try (var document = new XWPFDocument(); var bytes = new ByteArrayOutputStream()) {
			paragraphs.forEach(words -> document.createParagraph().createRun().setText(words));
			document.write(bytes);
			return bytes.toByteArray();
		}
	}

	static byte[] pdf(List<String> paragraphs) throws IOException {
		try (var document = new PDDocument(); var bytes = new ByteArrayOutputStream()) {
			for (var lines : pages(paragraphs)) {
				var page = new PDPage();
				document.addPage(page);
				write(document, page, lines);
			}
			document.save(bytes);
			return bytes.toByteArray();
		}
	}

	private static void write(PDDocument document, PDPage page, List<String> lines) throws IOException {
		try (var content = new PDPageContentStream(document, page)) {
			content.beginText();
			content.setFont(new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN), 11);
			content.setLeading(14);
			content.newLineAtOffset(72, 740);
			for (var line : lines) {
				content.showText(line);
				content.newLine();
			}
			content.endText();
		}
	}

	private String words(int count) {
		var words = new StringBuilder();
		for (int at = 0; at < count; at++) {
			words.append(at == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
		}
		return words.toString();
	}

}
