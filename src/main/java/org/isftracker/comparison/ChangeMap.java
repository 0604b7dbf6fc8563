package org.isftracker.comparison;

import java.util.ArrayList;
import java.util.List;

import org.isftracker.comparison.ComparisonSheet.Part;
import org.isftracker.comparison.ReadingChoice.Layout;

/** The thin map of changes beside a page, drawn on a thousand units of height. */
public final class ChangeMap {

	private static final double HEIGHT = 1000;

	private static final int FOLDED = 2;

	private static final int LEAST = 4;

	private ChangeMap() {
	}

	/** One change on the map. */
	public record Tick(double y, double height, String kind, String anchor) {
	}

	static List<Tick> of(List<Part> parts, Layout layout) {
		double scale = HEIGHT / Math.max(1, parts.stream().mapToInt(part -> lines(part, layout)).sum());
		List<Tick> ticks = new ArrayList<>();
		int line = 0;
		for (var part : parts) {
			int lines = lines(part, layout);
			if (!part.folded() && !part.rows().isEmpty() && part.rows().get(0).number() > 0) {
				ticks.add(tick(part.rows().get(0), line * scale, lines * scale));
			}
			line += lines;
		}
		return ticks;
	}

	private static Tick tick(ComparedRow row, double y, double height) {
		return new Tick(round(y), Math.max(LEAST, round(height)), row.kind(), row.anchor());
	}

	/** About as many lines as the part takes on a page. */
	private static int lines(Part part, Layout layout) {
		if (part.folded() || part.rows().isEmpty()) {
			return FOLDED;
		}
		var row = part.rows().get(0);
		int length = Math.max(length(row.earlierMarks()), length(row.laterMarks()));
		return FOLDED + length / (layout == Layout.SIDE ? 50 : 100) + (row.number() > 0 ? FOLDED : 0);
	}

	private static int length(List<Mark> marks) {
		return marks.stream().mapToInt(mark -> mark.text().length()).sum();
	}

	private static double round(double units) {
		return Math.round(units * 10) / 10d;
	}

}
