package org.isftracker.participation.web;

import java.time.LocalDate;
import java.util.List;

import org.isftracker.chart.StepChart;
import org.isftracker.participation.NationView;
import org.isftracker.participation.ParticipationOverTime;
import org.isftracker.participation.ParticipationStatus;

/** Participation over time: how many nations stood where, and each nation by itself. */
record OverTimePage(ParticipationOverTime time, LocalDate first, LocalDate last, List<Rung> rungs,
		List<Climb> nations) {

	/** One place of the ladder and how many nations stood there. */
	record Rung(ParticipationStatus status, long now, long most, StepChart chart) {
	}

	/** One nation and where it stood. */
	record Climb(NationView nation, StepChart chart) {
	}
}
