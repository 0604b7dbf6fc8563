package org.isftracker.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.isftracker.document.WrittenPage.Bullets;
import org.isftracker.document.WrittenPage.Column;
import org.isftracker.document.WrittenPage.Grid;
import org.isftracker.document.WrittenPage.Heading;
import org.isftracker.document.WrittenPage.Manner;
import org.isftracker.document.WrittenPage.Paragraph;
import org.isftracker.document.WrittenPage.Part;
import org.isftracker.document.WrittenPage.Picture;
import org.isftracker.document.WrittenPage.Span;
import org.springframework.stereotype.Component;

/**
 * Sets a page as Markdown (CommonMark with its tables) and as plain text for the body of
 * an e-mail. What would be mark-up in Markdown comes out as text; deleted words stand in
 * square brackets with a minus in plain text, inserted ones with a plus.
 */
@Component
public class PlainPages {

	private static final String MARKUP = "\\`*_{}[]()<>#+-!|~&";

	public String markdown(WrittenPage page) {
		return paragraphs("*" + escaped(page.running()) + "*", "# " + escaped(page.title()),
				page.parts().stream().map(PlainPages::markdown).toList());
	}

	public String text(WrittenPage page) {
		return paragraphs(page.running(), page.title() + "\n" + "=".repeat(Math.min(72, page.title().length())),
				page.parts().stream().map(PlainPages::text).toList());
	}

	private static String paragraphs(String running, String title, List<String> parts) {
		var all = new ArrayList<String>(List.of(running, title));
		all.addAll(parts);
		return String.join("\n\n", all) + "\n";
	}

	private static String markdown(Part part) {
		if (part instanceof Heading heading) {
			return "#".repeat(heading.level() + 1) + " " + escaped(heading.words());
		}
		if (part instanceof Paragraph paragraph) {
			return marked(paragraph.spans(), "  \n");
		}
		if (part instanceof Bullets bullets) {
			return bullets.items().stream().map(item -> "- " + marked(item, " ")).collect(Collectors.joining("\n"));
		}
		if (part instanceof Picture picture) {
			return escaped(picture.alternative());
		}
		return part instanceof Grid grid ? table(grid) : "";
	}

	private static String table(Grid grid) {
		var lines = new ArrayList<String>();
		lines.add(row(grid.columns().stream().map(column -> escaped(column.name())).toList()));
		lines.add(row(grid.columns().stream().map(column -> "---").toList()));
		grid.rows().forEach(row -> lines.add(row(row.stream().map(cell -> marked(cell, " ")).toList())));
		return String.join("\n", lines);
	}

	private static String row(List<String> cells) {
		return "| " + String.join(" | ", cells) + " |";
	}

	private static String marked(List<Span> spans, String lineBreak) {
		return spans.stream().map(PlainPages::marked).collect(Collectors.joining()).replace("\n", lineBreak);
	}

	/** Marks of emphasis may not touch a blank. */
	private static String marked(Span span) {
		var words = escaped(span.words());
		var bare = words.strip();
		var mark = mark(span.manner());
		return bare.isEmpty() || mark.isEmpty() ? words : words.replace(bare, mark + bare + closing(mark));
	}

	private static String mark(Manner manner) {
		return switch (manner) {
			case STRONG -> "**";
			case FRESH -> "**";
			case EMPHASIZED, DOUBTFUL -> "*";
			case DELETED -> "<del>";
			case INSERTED -> "<ins>";
			case PLAIN -> "";
		};
	}

	private static String closing(String mark) {
		return mark.replace("<", "</");
	}

	private static String escaped(String words) {
		return words.chars()
			.mapToObj(c -> (MARKUP.indexOf(c) >= 0 ? "\\" : "") + (char) c)
			.collect(Collectors.joining());
	}

	private static String text(Part part) {
		if (part instanceof Heading heading) {
			return heading.words() + "\n" + "-".repeat(Math.min(72, heading.words().length()));
		}
		if (part instanceof Paragraph paragraph) {
			return plain(paragraph.spans());
		}
		if (part instanceof Bullets bullets) {
			return bullets.items().stream().map(item -> "- " + plain(item)).collect(Collectors.joining("\n"));
		}
		if (part instanceof Picture picture) {
			return picture.alternative();
		}
		return part instanceof Grid grid ? records(grid) : "";
	}

	/** A table does not fit a mail: each row becomes a few lines, every cell named. */
	private static String records(Grid grid) {
		return grid.rows().stream().map(row -> record(grid.columns(), row)).collect(Collectors.joining("\n\n"));
	}

	private static String record(List<Column> columns, List<List<Span>> row) {
		var lines = new ArrayList<String>();
		for (int column = 0; column < row.size(); column++) {
			lines.add(columns.get(column).name() + ": " + plain(row.get(column)));
		}
		return String.join("\n", lines);
	}

	private static String plain(List<Span> spans) {
		return spans.stream().map(PlainPages::plain).collect(Collectors.joining());
	}

	private static String plain(Span span) {
		return switch (span.manner()) {
			case DELETED -> "[-" + span.words() + "-]";
			case INSERTED -> "[+" + span.words() + "+]";
			case FRESH -> "[" + span.words() + "]";
			default -> span.words();
		};
	}

}
