package org.isftracker.chart;

import java.util.Locale;

/** Shapes that are told apart without colour, each of about the same area. */
public enum Marker {

	DISC {
		@Override
		String outline(double x, double y, double r) {
			return written("M%1$.1f %2$.1fa%3$.1f %3$.1f 0 1 0 %4$.1f 0a%3$.1f %3$.1f 0 1 0 -%4$.1f 0z", x - r, y, r,
					2 * r);
		}
	},

	DIAMOND {
		@Override
		String outline(double x, double y, double r) {
			double half = r * 1.25;
			return written("M%1$.1f %2$.1fl%3$.1f %3$.1fl-%3$.1f %3$.1fl-%3$.1f -%3$.1fz", x, y - half, half);
		}
	},

	SQUARE {
		@Override
		String outline(double x, double y, double r) {
			double half = r * 0.89;
			return written("M%1$.1f %2$.1fh%3$.1fv%3$.1fh-%3$.1fz", x - half, y - half, 2 * half);
		}
	},

	CROSS {
		@Override
		String outline(double x, double y, double r) {
			double half = r * 0.8;
			return written("M%1$.1f %2$.1fl%4$.1f %4$.1fM%1$.1f %3$.1fl%4$.1f -%4$.1f", x - half, y - half, y + half,
					2 * half);
		}
	},

	TRIANGLE {
		@Override
		String outline(double x, double y, double r) {
			double half = r * 1.2;
			return written("M%1$.1f %2$.1fl%3$.1f %4$.1fh-%5$.1fz", x, y - half, half, 1.75 * half, 2 * half);
		}
	};

	abstract String outline(double x, double y, double r);

	/** The path around a point, with about this radius. */
	public String path(double x, double y, double radius) {
		return outline(x, y, radius);
	}

	static String written(String pattern, Object... values) {
		return String.format(Locale.ROOT, pattern, values);
	}

}
