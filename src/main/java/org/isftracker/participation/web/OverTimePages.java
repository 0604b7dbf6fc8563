package org.isftracker.participation.web;

import java.time.LocalDate;
import java.util.List;

import org.isftracker.participation.NationReading;
import org.isftracker.participation.NationView;
import org.isftracker.participation.ParticipationOverTime;
import org.springframework.stereotype.Component;

/** Puts participation over time together. */
@Component
class OverTimePages {

	private final NationReading nations;

	private final LadderCharts charts;

	OverTimePages(NationReading nations, LadderCharts charts) {
		this.nations = nations;
		this.charts = charts;
	}

	OverTimePage page() {
		var listed = nations.nations();
		var last = charts.today();
		var first = charts.first(listed.stream().flatMap(nation -> nation.statusHistory().stream()));
		var time = ParticipationOverTime.of(listed, last);
		return new OverTimePage(time, first, last, rungs(time, first), climbs(listed, first));
	}

	private List<OverTimePage.Rung> rungs(ParticipationOverTime time, LocalDate first) {
		long most = time.places().stream().mapToLong(time::most).max().orElse(0);
		return time.places()
			.stream()
			.map(status -> new OverTimePage.Rung(status, time.now(status), time.most(status),
					charts.counts(time, status, first, most)))
			.toList();
	}

	private List<OverTimePage.Climb> climbs(List<NationView> listed, LocalDate first) {
		return listed.stream()
			.filter(nation -> !nation.statusHistory().isEmpty())
			.map(nation -> new OverTimePage.Climb(nation, charts.small(nation, first)))
			.toList();
	}

}
