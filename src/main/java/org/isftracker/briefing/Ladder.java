package org.isftracker.briefing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.isftracker.briefing.BriefingContent.LadderLine;
import org.isftracker.participation.NationView;
import org.isftracker.participation.ParticipationStatus;
import org.isftracker.participation.StatusView;

/** How many nations stood where on the ladder, from each day on which one moved. */
final class Ladder {

	private Ladder() {
	}

	static List<LadderLine> of(List<NationView> nations, LocalDate until) {
		var moved = nations.stream().flatMap(nation -> nation.statusHistory().stream()).map(StatusView::since);
		return Stream.concat(moved.filter(day -> day.isBefore(until)), Stream.of(until))
			.distinct()
			.sorted()
			.map(day -> line(nations, day))
			.toList();
	}

	private static LadderLine line(List<NationView> nations, LocalDate day) {
		var places = nations.stream().flatMap(nation -> on(nation, day).stream()).map(Ladder::part).toList();
		return new LadderLine(day.toString(), count(places, Part.FIRM), count(places, Part.OPEN),
				count(places, Part.OUT));
	}

	private static Optional<ParticipationStatus> on(NationView nation, LocalDate day) {
		return nation.statusHistory()
			.stream()
			.filter(place -> !place.since().isAfter(day))
			.findFirst()
			.map(StatusView::status);
	}

	private static long count(List<Part> places, Part part) {
		return places.stream().filter(place -> place == part).count();
	}

	private static Part part(ParticipationStatus status) {
		return switch (status) {
			case APPROACHED, CONSIDERING, CONDITIONAL -> Part.OPEN;
			case PLEDGED, COMMITTED, DEPLOYED -> Part.FIRM;
			case SUSPENDED, DECLINED, WITHDRAWN -> Part.OUT;
		};
	}

	private enum Part {

		FIRM, OPEN, OUT

	}

}
