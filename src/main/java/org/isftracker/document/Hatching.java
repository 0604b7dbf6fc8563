package org.isftracker.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.isftracker.document.Drawing.Box;
import org.isftracker.document.Drawing.Line;
import org.isftracker.document.Drawing.Shape;

/** Boxes that can be told apart without their colour. */
public enum Hatching {

	/** All ink. */
	SOLID,

	/** Slanting lines on paper. */
	SLANTED,

	/** Lines slanting both ways. */
	CROSSED,

	/** An outline alone. */
	OPEN;

	private static final String PAPER = "#ffffff";

	private static final double GAP = 5;

	/** The box in this manner. */
	public List<Shape> box(double x, double y, double width, double height, String ink) {
		if (width <= 0) {
			return List.of();
		}
		var box = new Box(x, y, width, height, this == SOLID ? ink : PAPER);
		return Stream.of(Stream.<Shape>of(box), lines(box, ink).stream(), outline(box, ink))
			.flatMap(shapes -> shapes)
			.toList();
	}

	private List<Shape> lines(Box box, String ink) {
		List<Shape> lines = new ArrayList<>();
		for (double at = GAP; (this == SLANTED || this == CROSSED) && at < box.width() + box.height(); at += GAP) {
			lines.add(slanting(box, at, ink));
			if (this == CROSSED) {
				lines.add(mirrored(box, slanting(box, at, ink)));
			}
		}
		return lines;
	}

	/** From the upper or right edge down to the left or lower one, cut to the box. */
	private static Line slanting(Box box, double at, String ink) {
		double right = Math.min(at, box.width());
		double left = Math.max(0, at - box.height());
		return new Line(box.x() + right, box.y() + at - right, box.x() + left, box.y() + at - left, 1.2, ink);
	}

	private static Line mirrored(Box box, Line line) {
		double ends = 2 * box.x() + box.width();
		return new Line(ends - line.x1(), line.y1(), ends - line.x2(), line.y2(), line.thickness(), line.ink());
	}

	private static Stream<Shape> outline(Box box, String ink) {
		double right = box.x() + box.width();
		double foot = box.y() + box.height();
		return Stream.of(new Line(box.x(), box.y(), right, box.y(), 1, ink),
				new Line(right, box.y(), right, foot, 1, ink), new Line(right, foot, box.x(), foot, 1, ink),
				new Line(box.x(), foot, box.x(), box.y(), 1, ink));
	}

}
