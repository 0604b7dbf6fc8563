package org.isftracker.interchange;

import java.util.List;
import java.util.function.Function;

/** Writes the paragraphs of a draft one to a line, set apart by empty lines. */
final class PlainLayout {

	private static final int STEP = 4;

	private PlainLayout() {
	}

	static String text(List<PrintedLine> lines) {
		return written(lines, line -> label(line) + line.words());
	}

	/** Opening words in italics, headings and titles of annexes as headings. */
	static String markdown(List<PrintedLine> lines) {
		return written(lines, line -> switch (line.role()) {
			case ORGANIZATION, COUNCIL -> "# " + Markdown.escaped(line.words());
			case ANNEX_TITLE -> "## " + Markdown.escaped(line.words());
			case HEADING -> "### " + Markdown.escaped(line.words());
			default -> label(line) + emphasized(line);
		});
	}

	private static String written(List<PrintedLine> lines, Function<PrintedLine, String> write) {
		var text = new StringBuilder();
		for (var line : lines) {
			if (line.role() != PrintedLine.Role.END) {
				text.append(indent(line)).append(oneLine(write.apply(line))).append("\n\n");
			}
		}
		return text.toString();
	}

	private static String indent(PrintedLine line) {
		return line.role() == PrintedLine.Role.HEADING ? "" : " ".repeat(STEP * line.level());
	}

	/** A line break inside a paragraph would begin another one. */
	private static String oneLine(String words) {
		return words.replaceAll("[\\t\\n]+", " ");
	}

	private static String label(PrintedLine line) {
		return line.marker().isEmpty() ? "" : line.marker() + " ";
	}

	private static String emphasized(PrintedLine line) {
		var opening = Markdown.escaped(line.words().substring(0, line.italic()));
		return (opening.isBlank() ? opening : "*" + opening + "*")
				+ Markdown.escaped(line.words().substring(line.italic()));
	}

}
