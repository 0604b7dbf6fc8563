package org.isftracker.interchange;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * How a text is laid out: whether its lines are broken to a width, how wide they are,
 * whether empty lines stand between all of them, and how far the first line of a
 * paragraph and the others are indented.
 */
record Layout(boolean wrapped, int width, int lineGap, int firstIndent, int otherIndent) {

	static final int WIDEST = 180;

	static Layout of(List<PageLine> lines) {
		if (lines.isEmpty()) {
			return new Layout(false, 0, 0, 0, 0);
		}
		int width = percentile(lines);
		List<PageLine> runningOn = runningOn(lines, width);
		boolean wrapped = width <= WIDEST && runningOn.size() * 4 >= lines.size();
		long spread = runningOn.stream().filter(PageLine::apart).count();
		int lineGap = wrapped && spread * 5 >= runningOn.size() * 4L ? 1 : 0;
		return new Layout(wrapped, width, lineGap, usual(lines, Layout::numbered),
				usual(lines, line -> !numbered(line)));
	}

	private static int percentile(List<PageLine> lines) {
		int[] lengths = lines.stream().mapToInt(line -> line.text().length()).sorted().toArray();
		return lengths[lengths.length * 4 / 5];
	}

	/** The lines that go on from one that does not end where a paragraph may end. */
	private static List<PageLine> runningOn(List<PageLine> lines, int width) {
		return java.util.stream.IntStream.range(1, lines.size())
			.filter(at -> runsOn(lines.get(at - 1), width) && Labels.read(lines.get(at).text()).isEmpty())
			.mapToObj(lines::get)
			.toList();
	}

	private static boolean runsOn(PageLine line, int width) {
		return !line.ends() && line.text().length() * 100 > width * 45;
	}

	private static boolean numbered(PageLine line) {
		return Labels.read(line.text()).filter(label -> label.is(Label.NUMBER)).isPresent();
	}

	private static int usual(List<PageLine> lines, Predicate<PageLine> which) {
		Map<Integer, Long> counts = lines.stream()
			.filter(which)
			.collect(Collectors.groupingBy(PageLine::indent, Collectors.counting()));
		return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(0);
	}

	/**
	 * Whether empty lines set this line apart from the one before, other than by the
	 * usual spacing.
	 */
	boolean apart(PageLine line) {
		return line.gap() > lineGap;
	}

	boolean firstLine(PageLine line) {
		return firstIndent != otherIndent && line.indent() != otherIndent && Math.abs(line.indent() - firstIndent) <= 1;
	}

	/**
	 * The same behind another line: where numbers hang out to the left, lines of
	 * paragraphs without number stand as far left as they do.
	 */
	boolean firstLine(PageLine line, PageLine last) {
		return firstLine(line) && (firstIndent > otherIndent || last.indent() > line.indent() + 1);
	}

	boolean shorter(PageLine line, int percent) {
		return line.text().length() * 100 < width * percent;
	}

}
