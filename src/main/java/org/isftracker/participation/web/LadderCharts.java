package org.isftracker.participation.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.isftracker.chart.Step;
import org.isftracker.chart.StepChart;
import org.isftracker.chart.StepChart.Layout;
import org.isftracker.participation.NationView;
import org.isftracker.participation.ParticipationOverTime;
import org.isftracker.participation.ParticipationOverTime.Day;
import org.isftracker.participation.ParticipationStatus;
import org.isftracker.participation.StatusView;
import org.isftracker.wording.Times;
import org.springframework.stereotype.Component;

/**
 * The ladder over time as charts; the places below the first are those of nations that
 * are out.
 */
@Component("ladderCharts")
class LadderCharts {

	private static final List<ParticipationStatus> RUNGS = List.of(ParticipationStatus.WITHDRAWN,
			ParticipationStatus.DECLINED, ParticipationStatus.SUSPENDED, ParticipationStatus.APPROACHED,
			ParticipationStatus.CONSIDERING, ParticipationStatus.CONDITIONAL, ParticipationStatus.PLEDGED,
			ParticipationStatus.COMMITTED, ParticipationStatus.DEPLOYED);

	private static final List<String> NAMES = RUNGS.stream().map(Enum::name).toList();

	private final Clock clock;

	LadderCharts(Clock clock) {
		this.clock = clock;
	}

	/** The places of one nation with the names of all; drawn where it has any. */
	public StepChart of(NationView nation) {
		var first = first(nation.statusHistory().stream());
		return StepChart.of(new Layout(first, today(), NAMES, 560, 250, 100, 24), steps(nation));
	}

	/** The places of one nation, on the days of all. */
	StepChart small(NationView nation, LocalDate first) {
		return StepChart.of(Layout.small(first, today(), NAMES), steps(nation));
	}

	/** How many nations stood on one place, on the scale of the greatest number. */
	StepChart counts(ParticipationOverTime time, ParticipationStatus status, LocalDate first, long most) {
		var levels = IntStream.rangeClosed(0, (int) most).mapToObj(String::valueOf).toList();
		return StepChart.of(Layout.small(first, today(), levels),
				time.days().stream().map(day -> new Step(day.from(), count(day, status))).toList());
	}

	LocalDate first(Stream<StatusView> places) {
		return places.map(StatusView::since).min(LocalDate::compareTo).orElseGet(this::today);
	}

	LocalDate today() {
		return LocalDate.ofInstant(clock.instant(), Times.NEW_YORK);
	}

	private static int count(Day day, ParticipationStatus status) {
		return Math.toIntExact(day.at(status));
	}

	private List<Step> steps(NationView nation) {
		var newestFirst = nation.statusHistory();
		return IntStream.range(0, newestFirst.size())
			.mapToObj(at -> newestFirst.get(newestFirst.size() - 1 - at))
			.filter(place -> !place.since().isAfter(today()))
			.map(place -> new Step(place.since(), RUNGS.indexOf(place.status())))
			.toList();
	}

}
