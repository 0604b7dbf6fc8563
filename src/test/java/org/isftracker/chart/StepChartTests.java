package org.isftracker.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.isftracker.chart.StepChart.Dot;
import org.isftracker.chart.StepChart.Layout;
import org.isftracker.chart.StepChart.Mark;
import org.junit.jupiter.api.Test;

class StepChartTests {

	static final LocalDate FIRST = LocalDate.of(2025, 11, 1);

	static final LocalDate LAST = FIRST.plusDays(100);

	static final Layout LAYOUT = new Layout(FIRST, LAST, List.of("low", "middle", "high"), 308, 140, 100, 20);

	@Test
	void holdsALevelUntilTheNextStep() {
		var chart = StepChart.of(LAYOUT, List.of(new Step(FIRST, 0), new Step(FIRST.plusDays(50), 2)));

		assertThat(chart.path()).isEqualTo("M100.0 110.0H200.0V10.0H300.0");
	}

	@Test
	void takesStepsInAnyOrderAndTheLaterOfOneDay() {
		var chart = StepChart.of(LAYOUT,
				List.of(new Step(FIRST.plusDays(50), 1), new Step(FIRST, 0), new Step(FIRST.plusDays(50), 2)));

		assertThat(chart.dots()).extracting(Dot::level).containsExactly(0, 2);
	}

	@Test
	void drawsNothingWhereNothingHolds() {
		assertThat(StepChart.of(LAYOUT, List.of()).path()).isEmpty();
	}

	@Test
	void aStepBeforeTheFirstDayStandsAtTheLeftEdge() {
		assertThat(StepChart.of(LAYOUT, List.of(new Step(FIRST.minusYears(1), 1))).path())
			.isEqualTo("M100.0 60.0H300.0");
	}

	@Test
	void namesLevelsFromTheFootUpward() {
		assertThat(StepChart.of(LAYOUT, List.of()).levels()).containsExactly(new Mark(110, "low"),
				new Mark(60, "middle"), new Mark(10, "high"));
	}

	@Test
	void namesOnlyAsManyMonthsAsHaveRoom() {
		var years = new Layout(FIRST, FIRST.plusYears(4), List.of("low"), 500, 100, 0, 20);

		var months = StepChart.of(years, List.of()).months();

		assertThat(months).extracting(Mark::name).containsExactly("Jan 2026", "Jan 2027", "Jan 2028", "Jan 2029");
		assertThat(months.get(1).at() - months.get(0).at()).isGreaterThan(60);
	}

	@Test
	void aChartOfOneDayIsALineAndNoError() {
		var today = new Layout(FIRST, FIRST, List.of("low"), 300, 100, 0, 20);

		assertThat(StepChart.of(today, List.of(new Step(FIRST, 0))).path()).isEqualTo("M0.0 70.0H292.0");
	}

}
