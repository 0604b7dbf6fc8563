package org.isftracker.document;

import java.util.Arrays;
import java.util.List;

import org.isftracker.document.WrittenPage.Bullets;
import org.isftracker.document.WrittenPage.Grid;
import org.isftracker.document.WrittenPage.Heading;
import org.isftracker.document.WrittenPage.Paragraph;
import org.isftracker.document.WrittenPage.Part;
import org.isftracker.document.WrittenPage.Picture;
import org.isftracker.document.WrittenPage.Span;
import org.isftracker.document.WrittenPage.Style;

/**
 * Whether a page fits one sheet in letters that are read with ease, 7.8 points. It is
 * reckoned from the number of letters, because a page is looked at far more often than it
 * is printed; printing has smaller letters in hand where the reckoning falls short.
 */
public final class SheetRoom {

	private static final double SIZE = 7.8;

	/** In points, between the margins of {@code print.css}. */
	private static final double WIDTH = 510;

	private static final double HEIGHT = 732;

	/** The width of a letter and the height of a line, in the size of the letters. */
	private static final double LETTER = 0.53;

	private static final double LINE = 1.17;

	/** A line breaks where a word does. */
	private static final int LOST = 4;

	private SheetRoom() {
	}

	public static boolean holds(WrittenPage page) {
		return title(page.title()) + page.parts().stream().mapToDouble(SheetRoom::height).sum() <= HEIGHT / SIZE;
	}

	private static double title(String words) {
		return lines(words, 1.5, 1) * 1.5 * 1.2 + 0.15;
	}

	/** In the size of the letters. */
	private static double height(Part part) {
		if (part instanceof Heading heading) {
			return lines(heading.words(), 1.08, 1) * LINE * 1.08 + 0.4;
		}
		if (part instanceof Paragraph paragraph) {
			return height(paragraph);
		}
		if (part instanceof Bullets bullets) {
			return bullets.items().stream().mapToDouble(item -> lines(item, 1) * LINE + 0.15).sum() + 0.3;
		}
		if (part instanceof Grid grid) {
			return 0.9 * LINE + 0.1 + grid.rows().stream().mapToDouble(row -> height(grid, row)).sum();
		}
		var drawing = ((Picture) part).drawing();
		return WIDTH * drawing.height() / drawing.width() / SIZE + 0.6;
	}

	private static double height(Paragraph paragraph) {
		return switch (paragraph.style()) {
			case LEAD -> lines(paragraph.spans(), 1.15) * 1.15 * 1.25 + 1.1;
			case SMALL, KICKER -> lines(paragraph.spans(), 0.9) * 0.9 * LINE + 0.15;
			case NORMAL, NOTE -> lines(paragraph.spans(), 1) * LINE + 0.15;
		};
	}

	private static double height(Grid grid, List<List<Span>> row) {
		double most = 1;
		for (int at = 0; at < row.size(); at++) {
			most = Math.max(most, lines(words(row.get(at)), 1, grid.columns().get(at).share() / 100.0));
		}
		return most * LINE + 0.2;
	}

	private static double lines(List<Span> spans, double size) {
		return lines(words(spans), size, 1);
	}

	private static double lines(String words, double size, double share) {
		double letters = WIDTH * share / (SIZE * size * LETTER) - LOST;
		return Arrays.stream(words.split("\n", -1))
			.mapToDouble(line -> Math.max(1, Math.ceil(line.length() / letters)))
			.sum();
	}

	private static String words(List<Span> spans) {
		return spans.stream().map(Span::words).reduce("", String::concat);
	}

}
