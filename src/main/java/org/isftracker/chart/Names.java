package org.isftracker.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Puts names beside their markers, where they cover the least of what stands already. */
class Names {

	private static final double LINE = 15;

	private static final double LETTER = 7.2;

	private final Box field;

	private final List<Box> taken;

	Names(double width, double height, List<Box> markers) {
		this.field = new Box(0, 0, width, height);
		this.taken = new ArrayList<>(markers);
	}

	Graticule.Spot place(Place place, double x, double y) {
		var best = spots(place, x, y).min(Comparator.comparingDouble(spot -> cost(box(spot)))).orElseThrow();
		taken.add(box(best));
		return best;
	}

	/** To the right, to the left, below, above, and further away on the same sides. */
	private static Stream<Graticule.Spot> spots(Place place, double x, double y) {
		return Stream.of(0.0, LINE, 2 * LINE, 3 * LINE).flatMap(more -> spots(place, x, y, more));
	}

	private static Stream<Graticule.Spot> spots(Place place, double x, double y, double more) {
		double away = place.radius() * 1.25 + 4;
		boolean led = more > 0;
		return Stream.of(new Graticule.Spot(place, x, y, x + away, y + 4 + more, "start", led),
				new Graticule.Spot(place, x, y, x - away, y + 4 + more, "end", led),
				new Graticule.Spot(place, x, y, x + away, y + 4 - more, "start", led),
				new Graticule.Spot(place, x, y, x - away, y + 4 - more, "end", led),
				new Graticule.Spot(place, x, y, x, y + away + LINE * 0.7 + more, "middle", led),
				new Graticule.Spot(place, x, y, x, y - away - more, "middle", led));
	}

	private static Box box(Graticule.Spot spot) {
		double width = spot.place().name().length() * LETTER;
		double left = switch (spot.anchor()) {
			case "start" -> spot.nameX();
			case "end" -> spot.nameX() - width;
			default -> spot.nameX() - width / 2;
		};
		return new Box(left, spot.nameY() - LINE * 0.8, width, LINE);
	}

	private double cost(Box name) {
		double outside = name.area() - name.shared(field);
		return 4 * outside + taken.stream().mapToDouble(name::shared).sum();
	}

	record Box(double x, double y, double width, double height) {

		double area() {
			return width * height;
		}

		double shared(Box other) {
			double across = Math.min(x + width, other.x + other.width) - Math.max(x, other.x);
			double down = Math.min(y + height, other.y + other.height) - Math.max(y, other.y);
			return Math.max(0, across) * Math.max(0, down);
		}
	}

}
