package org.isftracker.interchange;

import java.util.List;

/**
 * Draws the tree of a document, a line for each paragraph, so that a test shows it as a
 * whole.
 */
final class Drawing {

	private final StringBuilder lines = new StringBuilder();

	private Drawing() {
	}

	static String of(ReadDocument document) {
		var drawing = new Drawing();
		drawing.draw("PP", document.preamble());
		drawing.draw("OP", document.operative());
		for (ReadAnnex annex : document.annexes()) {
			drawing.lines.append("ANNEX ").append(annex.title().replace("\n", " / ")).append('\n');
			drawing.draw("-", annex.paragraphs());
		}
		document.notes()
			.forEach(note -> drawing.lines.append("NOTE ")
				.append(note.mark())
				.append(' ')
				.append(note.text())
				.append('\n'));
		return drawing.lines.toString();
	}

	private void draw(String kind, List<ReadParagraph> paragraphs) {
		for (ReadParagraph paragraph : paragraphs) {
			draw(kind, paragraph);
		}
	}

	private void draw(String kind, ReadParagraph paragraph) {
		var indent = "  ".repeat(paragraph.level() - 1);
		if (paragraph.heading() != null) {
			lines.append(indent).append("# ").append(paragraph.heading().replace("\n", " / ")).append('\n');
		}
		lines.append(indent).append(paragraph.level() == 1 ? kind + " " : "");
		lines.append(paragraph.label().isEmpty() ? "" : paragraph.label() + " ").append(paragraph.text()).append('\n');
		draw("", paragraph.children());
		if (paragraph.closing() != null) {
			lines.append(indent).append(".. ").append(paragraph.closing()).append('\n');
		}
	}

}
