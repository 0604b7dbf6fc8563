package org.isftracker.chart;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The days from the first to the last, laid out from left to right. */
record TimeAxis(LocalDate first, LocalDate last, double left, double right) {

	private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);

	private static final double ROOM = 76;

	double at(LocalDate day) {
		double share = (double) ChronoUnit.DAYS.between(first, day) / Math.max(1, ChronoUnit.DAYS.between(first, last));
		return left + Math.max(0, Math.min(1, share)) * (right - left);
	}

	/** The first days of months, as many as have room for their names. */
	List<StepChart.Mark> months() {
		long months = Math.max(1, ChronoUnit.MONTHS.between(YearMonth.from(first), YearMonth.from(last)));
		long every = every(Math.ceil(months * ROOM / (right - left)));
		return Stream.iterate(YearMonth.from(first), month -> month.plusMonths(1))
			.limit(months + 1)
			.filter(month -> (month.getMonthValue() - 1) % every == 0)
			.map(month -> month.atDay(1))
			.filter(day -> !day.isBefore(first) && at(day) <= right - ROOM / 2)
			.map(day -> new StepChart.Mark(at(day), MONTH.format(day)))
			.toList();
	}

	private static long every(double months) {
		return Stream.of(1L, 2L, 3L, 6L).filter(every -> every >= months).findFirst().orElse(12L);
	}

}
