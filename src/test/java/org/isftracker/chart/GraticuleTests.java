package org.isftracker.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;

import org.isftracker.chart.Graticule.Arc;
import org.isftracker.chart.Graticule.Spot;
import org.junit.jupiter.api.Test;

class GraticuleTests {

	@Test
	void isCutToWhereThePlacesAre() {
		var net = Graticule.of(List.of(place("Jakarta", -6.2, 106.8), place("Rome", 41.9, 12.5)));

		assertThat(net.meridians()).extracting(Arc::name)
			.containsExactly("15° E", "30° E", "45° E", "60° E", "75° E", "90° E", "105° E");
		assertThat(net.parallels()).extracting(Arc::name).containsExactly("0°", "15° N", "30° N", "45° N");
	}

	@Test
	void degreesAreEquallyLongBothWays() {
		var net = Graticule.of(List.of(place("A", 0, 0), place("B", 30, 0), place("C", 0, 30)));
		var origin = spot(net, "A");

		assertThat(spot(net, "C").x() - origin.x()).isCloseTo(origin.y() - spot(net, "B").y(), within(.001));
		assertThat(spot(net, "B").y()).as("north is above").isLessThan(origin.y());
	}

	@Test
	void staysOnTheEarth() {
		var net = Graticule.of(List.of(place("Suva", -18.1, 178.4), place("Apia", -13.8, -171.8)));

		assertThat(net.spots()).allSatisfy(spot -> assertThat(spot.x()).isBetween(0.0, (double) net.width()));
		assertThat(net.meridians()).extracting(Arc::name).doesNotContain("180° E", "195° E");
	}

	@Test
	void namesOfNeighboursDoNotCoverEachOther() {
		var row = IntStream.range(0, 5).mapToObj(at -> place("Neighbour " + at, 25, 45 + at * 3)).toList();
		var names = Graticule.of(row).spots().stream().map(spot -> spot.anchor() + spot.nameX() + "/" + spot.nameY());

		assertThat(names).doesNotHaveDuplicates();
	}

	@Test
	void theLargerOnesAreDrawnFirst() {
		var large = new Place("Large", 10, 10, 30, Marker.DISC, "good");

		assertThat(Graticule.of(List.of(place("Small", 10, 10), large)).spots()).extracting(spot -> spot.place().name())
			.containsExactly("Large", "Small");
	}

	private static Spot spot(Graticule net, String name) {
		return net.spots().stream().filter(spot -> spot.place().name().equals(name)).findFirst().orElseThrow();
	}

	private static Place place(String name, double latitude, double longitude) {
		return new Place(name, latitude, longitude, 6, Marker.DISC, "good");
	}

}
