package org.isftracker.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

import org.junit.jupiter.api.Test;

class RoundTests {

	static final LocalTime SEVEN = LocalTime.of(7, 0);

	@Test
	void theHourIsNewYorksInWinterAndInSummer() {
		assertThat(Round.on(LocalDate.of(2026, 1, 15), SEVEN).at()).isEqualTo("2026-01-15T12:00:00Z");
		assertThat(Round.on(LocalDate.of(2026, 7, 15), SEVEN).at()).isEqualTo("2026-07-15T11:00:00Z");
	}

	@Test
	void anHourThatTheClockLeavesOutComesAnHourLater() {
		assertThat(Round.on(LocalDate.of(2026, 3, 8), LocalTime.of(2, 30)).at()).isEqualTo("2026-03-08T07:30:00Z");
	}

	@Test
	void ofAnHourThatTheClockShowsTwiceTheFirstCounts() {
		var hour = LocalTime.of(1, 30);
		var first = Instant.parse("2026-11-01T05:30:00Z");

		assertThat(Round.on(LocalDate.of(2026, 11, 1), hour).at()).isEqualTo(first);
		assertThat(Round.next(hour, LocalDate.of(2026, 11, 1), first.plusSeconds(3600)).at())
			.isEqualTo("2026-11-02T06:30:00Z");
	}

	@Test
	void theDayIsNewYorksToo() {
		assertThat(Round.today(SEVEN, Instant.parse("2026-01-16T03:00:00Z")).day()).isEqualTo("2026-01-15");
	}

	@Test
	void aListThatBeginsAfterItsHourBeginsTomorrow() {
		var eight = Instant.parse("2026-01-15T13:00:00Z");
		var six = Instant.parse("2026-01-15T11:00:00Z");

		assertThat(Round.lastBefore(SEVEN, eight)).isEqualTo("2026-01-15");
		assertThat(Round.lastBefore(SEVEN, six)).isEqualTo("2026-01-14");
		assertThat(Round.next(SEVEN, Round.lastBefore(SEVEN, eight), eight).at()).isEqualTo("2026-01-16T12:00:00Z");
		assertThat(Round.next(SEVEN, Round.lastBefore(SEVEN, six), six).at()).isEqualTo("2026-01-15T12:00:00Z");
	}

}
