package org.isftracker.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Places on a net of meridians and parallels that are all equally far apart
 * (equirectangular projection), cut to where the places are: no coast, no border.
 */
public record Graticule(int width, int height, List<Spot> spots, List<Arc> meridians, List<Arc> parallels) {

	private static final int NET = 15;

	private static final int WIDTH = 1000;

	/**
	 * A place in units of the picture: its marker, where its name begins or ends, and
	 * whether that is so far away that a line has to lead there.
	 */
	public record Spot(Place place, double x, double y, double nameX, double nameY, String anchor, boolean away) {

		/** The outline of the marker. */
		public String path() {
			return place.marker().path(x, y, place.radius());
		}
	}

	/** A line of the net, and the degrees that it stands for. */
	public record Arc(double at, String name) {
	}

	/** The larger ones are drawn first, so that none hides a smaller one. */
	public static Graticule of(List<Place> places) {
		var frame = Frame.around(places);
		var spots = new ArrayList<Spot>();
		var names = new Names(WIDTH, frame.height(), places.stream().map(frame::box).toList());
		places.stream()
			.sorted(Comparator.comparing(Place::radius).reversed())
			.forEach(place -> spots.add(names.place(place, frame.x(place.longitude()), frame.y(place.latitude()))));
		return new Graticule(WIDTH, frame.height(), List.copyOf(spots), frame.meridians(), frame.parallels());
	}

	private record Frame(int west, int south, int east, int north) {

		static Frame around(List<Place> places) {
			return new Frame(down(places.stream().mapToDouble(Place::longitude), -180),
					down(places.stream().mapToDouble(Place::latitude), -90),
					up(places.stream().mapToDouble(Place::longitude), 180),
					up(places.stream().mapToDouble(Place::latitude), 90));
		}

		private static int down(DoubleStream degrees, int limit) {
			return Math.max(limit, NET * (int) Math.floor((degrees.min().orElse(0) - NET / 3.0) / NET));
		}

		private static int up(DoubleStream degrees, int limit) {
			return Math.min(limit, NET * (int) Math.ceil((degrees.max().orElse(0) + NET / 3.0) / NET));
		}

		double x(double longitude) {
			return (longitude - west) * WIDTH / (east - west);
		}

		double y(double latitude) {
			return (north - latitude) * WIDTH / (east - west);
		}

		int height() {
			return (int) Math.round(y(south));
		}

		Names.Box box(Place place) {
			double r = place.radius() * 1.2;
			return new Names.Box(x(place.longitude()) - r, y(place.latitude()) - r, 2 * r, 2 * r);
		}

		List<Arc> meridians() {
			return IntStream.iterate(west + NET, degrees -> degrees < east, degrees -> degrees + NET)
				.mapToObj(degrees -> new Arc(x(degrees), named(degrees, "E", "W")))
				.toList();
		}

		List<Arc> parallels() {
			return IntStream.iterate(south + NET, degrees -> degrees < north, degrees -> degrees + NET)
				.mapToObj(degrees -> new Arc(y(degrees), named(degrees, "N", "S")))
				.toList();
		}

		private static String named(int degrees, String up, String down) {
			return degrees == 0 ? "0°" : Math.abs(degrees) + "° " + (degrees > 0 ? up : down);
		}
	}

}
