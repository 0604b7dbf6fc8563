package org.isftracker.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;

class TimesTests {

	private final Times times = new Times();

	@Test
	void daysAreWrittenInFull() {
		assertThat(times.day(LocalDate.of(2025, 11, 13))).isEqualTo("13 November 2025");
		assertThat(times.shortDay(LocalDate.of(2025, 9, 3))).isEqualTo("3 Sep 2025");
		assertThat(times.weekday(LocalDate.of(2025, 11, 13))).isEqualTo("Thursday 13 November 2025");
	}

	@Test
	void hoursFollowTheClockOfNewYorkInSummerAndWinter() {
		assertThat(times.newYork(Instant.parse("2025-11-13T23:30:00Z"))).isEqualTo("13 November 2025, 18:30 New York");
		assertThat(times.newYork(Instant.parse("2025-07-01T03:30:00Z"))).isEqualTo("30 June 2025, 23:30 New York");
		assertThat(times.dayOf(Instant.parse("2025-07-01T03:30:00Z"))).isEqualTo("2025-06-30");
	}

	@Test
	void figuresHaveThousandsAndRangesBothEnds() {
		assertThat(times.number(20_000)).isEqualTo("20,000");
		assertThat(times.range(5_000, 8_000)).isEqualTo("5,000–8,000");
		assertThat(times.range(2_000, 2_000)).isEqualTo("2,000");
	}

}
