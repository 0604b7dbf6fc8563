package org.isftracker.participation.web;

import java.util.List;
import java.util.Objects;

import org.isftracker.actor.ActorView;
import org.isftracker.actor.Capital;
import org.isftracker.actor.RegionalGroup;
import org.isftracker.chart.Graticule;
import org.isftracker.chart.Marker;
import org.isftracker.participation.NationStandings.Range;
import org.isftracker.participation.NationStandings.Readiness;
import org.isftracker.participation.NationView;
import org.jspecify.annotations.Nullable;

/** Where the nations are, by regional group and on a net of degrees, under one draft. */
record RegionsPage(UnderDraft under, List<Group> groups, List<Sign> signs, @Nullable Graticule map) {

	public List<Row> unplaced() {
		return groups.stream().flatMap(group -> group.nations().stream()).filter(row -> row.capital() == null).toList();
	}

	/** The nations of one regional group; of none where the group is null. */
	record Group(@Nullable RegionalGroup group, List<Row> nations) {

		public long count(String readiness) {
			return nations.stream().filter(row -> row.light().equals(readiness)).count();
		}

		/** What those of one readiness offer in troops, both ends of their ranges. */
		public Range troops(String readiness) {
			var offered = nations.stream()
				.filter(row -> row.light().equals(readiness))
				.map(Row::troops)
				.filter(Objects::nonNull)
				.toList();
			return new Range(offered.stream().mapToLong(Range::least).sum(),
					offered.stream().mapToLong(Range::most).sum());
		}
	}

	/**
	 * One nation: the troops that it offers, where it named any, and where it is found.
	 */
	record Row(NationView nation, ActorView actor, @Nullable Readiness readiness, @Nullable Range troops,
			@Nullable Capital capital) {

		/** Its readiness, or NONE where nobody judges. */
		public String light() {
			return readiness == null ? "NONE" : readiness.name();
		}
	}

	/** What a shape means. */
	record Sign(String light, Marker marker, String tone) {

		public String path() {
			return marker.path(10, 10, 6.5);
		}
	}
}
