package org.isftracker.participation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How many nations stood on each place of the ladder, from each day on which one moved,
 * by what is known now; earliest first. A place where none stood is absent.
 */
public record ParticipationOverTime(List<Day> days) {

	/** How many nations stood where from this day on. */
	public record Day(LocalDate from, Map<ParticipationStatus, Long> nations) {

		public long at(ParticipationStatus status) {
			return nations.getOrDefault(status, 0L);
		}
	}

	/** Moves after the last day are left out. */
	public static ParticipationOverTime of(Collection<NationView> nations, LocalDate last) {
		return new ParticipationOverTime(nations.stream()
			.flatMap(nation -> nation.statusHistory().stream())
			.map(StatusView::since)
			.filter(day -> !day.isAfter(last))
			.distinct()
			.sorted()
			.map(day -> new Day(day, on(nations, day)))
			.toList());
	}

	/** The places on which any nation ever stood, in the order of the ladder. */
	public List<ParticipationStatus> places() {
		return Stream.of(ParticipationStatus.values()).filter(status -> most(status) > 0).toList();
	}

	/** The most nations that ever stood there at once. */
	public long most(ParticipationStatus status) {
		return days.stream().mapToLong(day -> day.at(status)).max().orElse(0);
	}

	/** How many stand there since the last move. */
	public long now(ParticipationStatus status) {
		return days.isEmpty() ? 0 : days.get(days.size() - 1).at(status);
	}

	/** Where a nation stood on a day; none before a lead has signed one. */
	public static Optional<ParticipationStatus> on(NationView nation, LocalDate day) {
		return nation.statusHistory()
			.stream()
			.filter(place -> !place.since().isAfter(day))
			.findFirst()
			.map(StatusView::status);
	}

	private static Map<ParticipationStatus, Long> on(Collection<NationView> nations, LocalDate day) {
		var counts = new EnumMap<ParticipationStatus, Long>(ParticipationStatus.class);
		nations.forEach(nation -> on(nation, day).ifPresent(status -> counts.merge(status, 1L, Long::sum)));
		return counts;
	}

}
