package org.isftracker.briefing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;

import org.isftracker.briefing.BriefingContent.LadderLine;
import org.isftracker.document.Drawing;
import org.isftracker.document.Drawing.Anchor;
import org.isftracker.document.Drawing.Line;
import org.isftracker.document.Drawing.Shape;
import org.isftracker.document.Drawing.Words;

/**
 * How many nations stood where over time, as steps; the lines differ in thickness and
 * carry their names.
 */
final class LadderChart {

	private static final int WIDTH = 660;

	private static final int HEIGHT = 130;

	private static final double LEFT = 22;

	private static final double RIGHT = 500;

	private static final double FOOT = 108;

	private static final String INK = "#1b2430";

	private final List<LadderLine> lines;

	private final List<Shape> shapes = new ArrayList<>();

	private final double days;

	private final double most;

	private LadderChart(List<LadderLine> lines) {
		this.lines = lines;
		this.days = Math.max(1, ChronoUnit.DAYS.between(day(lines.get(0)), day(lines.get(lines.size() - 1))));
		this.most = Math.max(1,
				lines.stream()
					.mapToLong(line -> Math.max(line.firm(), Math.max(line.open(), line.out())))
					.max()
					.orElse(1));
	}

	static Drawing of(List<LadderLine> lines, Pen pen) {
		return new LadderChart(lines).draw(pen);
	}

	static String words(List<LadderLine> lines, Pen pen) {
		var first = lines.get(0);
		var last = lines.get(lines.size() - 1);
		return pen.say("briefing.ladder.words", first.day(), first.firm(), first.open(), first.out(), last.day(),
				last.firm(), last.open(), last.out());
	}

	private Drawing draw(Pen pen) {
		shapes.add(new Line(LEFT, FOOT, RIGHT, FOOT, 1, "#8a95a3"));
		shapes.add(new Words(LEFT, FOOT + 14, 10, Anchor.START, INK, lines.get(0).day()));
		shapes.add(new Words(RIGHT, FOOT + 14, 10, Anchor.END, INK, lines.get(lines.size() - 1).day()));
		shapes.add(new Words(LEFT - 5, y((long) most) + 4, 10, Anchor.END, INK, String.valueOf((long) most)));
		shapes.add(new Words(LEFT - 5, FOOT + 3, 10, Anchor.END, INK, "0"));
		series(LadderLine::out, 1, "#a33430");
		series(LadderLine::open, 2, "#8f5f00");
		series(LadderLine::firm, 3.5, "#0f4d2c");
		names(pen);
		return new Drawing(WIDTH, HEIGHT, shapes);
	}

	private void series(ToLongFunction<LadderLine> count, double thickness, String ink) {
		for (int at = 1; at < lines.size(); at++) {
			double before = y(count.applyAsLong(lines.get(at - 1)));
			double now = y(count.applyAsLong(lines.get(at)));
			shapes.add(new Line(x(lines.get(at - 1)), before, x(lines.get(at)), before, thickness, ink));
			shapes.add(new Line(x(lines.get(at)), before, x(lines.get(at)), now, thickness, ink));
		}
	}

	/** Beside the ends of the lines, pushed apart where these are close. */
	private void names(Pen pen) {
		var last = lines.get(lines.size() - 1);
		var ends = new ArrayList<>(List.of(new End(pen.say("briefing.ladder.firm", last.firm()), y(last.firm())),
				new End(pen.say("briefing.ladder.open", last.open()), y(last.open())),
				new End(pen.say("briefing.ladder.out", last.out()), y(last.out()))));
		ends.sort((one, other) -> Double.compare(one.y(), other.y()));
		double free = 0;
		for (var end : ends) {
			double y = Math.max(end.y() + 4, free);
			shapes.add(new Words(RIGHT + 6, y, 10.5, Anchor.START, INK, end.words()));
			free = y + 14;
		}
	}

	private double x(LadderLine line) {
		return LEFT + (RIGHT - LEFT) * ChronoUnit.DAYS.between(day(lines.get(0)), day(line)) / days;
	}

	private double y(long count) {
		return FOOT - (FOOT - 12) * count / most;
	}

	private static LocalDate day(LadderLine line) {
		return LocalDate.parse(line.day());
	}

	private record End(String words, double y) {
	}

}
