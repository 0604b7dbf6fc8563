package org.isftracker.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * What holds from one day to the next, drawn as a line of steps: its path, a dot where it
 * moved, a line for each level and the months below, all in units of the picture.
 */
public record StepChart(int width, int height, String path, List<Dot> dots, List<Mark> levels, List<Mark> months,
		double left, double right, double foot) {

	/** A point where the line moved, and the day. */
	public record Dot(double x, double y, LocalDate day, int level) {
	}

	/** A line of the grid: where it is, and what it is called. */
	public record Mark(double at, String name) {
	}

	/**
	 * How a chart is laid out: from which day until which, the names of its levels from
	 * the lowest to the highest, its size, and the room for names at the left and for
	 * months at the foot.
	 */
	public record Layout(LocalDate first, LocalDate last, List<String> levels, int width, int height, int left,
			int foot) {

		/** A small chart that stands among others and names nothing itself. */
		public static Layout small(LocalDate first, LocalDate last, List<String> levels) {
			return new Layout(first, last, levels, 240, 64, 4, 4);
		}

		double y(int level) {
			double head = 10;
			double field = height - foot - 2 * head;
			return height - foot - head - field * level / Math.max(1, levels.size() - 1);
		}
	}

	/** The steps may come in any order; of two of one day the later one holds. */
	public static StepChart of(Layout layout, List<Step> steps) {
		var axis = new TimeAxis(layout.first(), layout.last(), layout.left(), layout.width() - 8);
		var dots = dots(layout, axis, steps.stream().sorted(Comparator.comparing(Step::from)).toList());
		var levels = IntStream.range(0, layout.levels().size())
			.mapToObj(level -> new Mark(layout.y(level), layout.levels().get(level)))
			.toList();
		return new StepChart(layout.width(), layout.height(), path(dots, axis), dots, levels, axis.months(),
				axis.left(), axis.right(), layout.height() - layout.foot());
	}

	private static List<Dot> dots(Layout layout, TimeAxis axis, List<Step> steps) {
		var dots = new ArrayList<Dot>();
		for (var step : steps) {
			dots.removeIf(dot -> dot.day().equals(step.from()));
			if (dots.isEmpty() || dots.get(dots.size() - 1).level() != step.level()) {
				dots.add(new Dot(axis.at(step.from()), layout.y(step.level()), step.from(), step.level()));
			}
		}
		return List.copyOf(dots);
	}

	private static String path(List<Dot> dots, TimeAxis axis) {
		if (dots.isEmpty()) {
			return "";
		}
		var path = new StringBuilder(String.format(Locale.ROOT, "M%.1f %.1f", dots.get(0).x(), dots.get(0).y()));
		dots.stream().skip(1).forEach(dot -> path.append(String.format(Locale.ROOT, "H%.1fV%.1f", dot.x(), dot.y())));
		return path.append(String.format(Locale.ROOT, "H%.1f", axis.right())).toString();
	}

}
