package org.isftracker.document;

import java.util.List;

/**
 * A drawing of boxes, lines and words on a field that is so many units wide and high,
 * counted from its upper left corner. Colours are written as {@code #1b2430}.
 */
public record Drawing(int width, int height, List<Shape> shapes) {

	public Drawing {
		shapes = List.copyOf(shapes);
	}

	/** What a drawing is made of; later shapes cover earlier ones. */
	public sealed interface Shape permits Box, Line, Words {

	}

	/** A filled rectangle. */
	public record Box(double x, double y, double width, double height, String fill) implements Shape {

	}

	/** A straight line. */
	public record Line(double x1, double y1, double x2, double y2, double thickness, String ink) implements Shape {

	}

	/** Words on one line, from or around a point of their base line. */
	public record Words(double x, double y, double size, Anchor anchor, String ink, String words) implements Shape {

	}

	/** Which part of the words stands at their point. */
	public enum Anchor {

		START, MIDDLE, END

	}

}
