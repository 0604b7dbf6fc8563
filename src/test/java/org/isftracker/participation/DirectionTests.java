package org.isftracker.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DirectionTests {

	@ParameterizedTest
	@CsvSource({ "20000, 20000, STATED,  5000,  8000,  STATED,    DOWN",
			"5000,  8000,  STATED,  8000,  8000,  STATED,    UP",
			"5000,  8000,  STATED,  5000,  6000,  STATED,    DOWN",
			"0,     20000, STATED,  1000,  8000,  STATED,    NARROWED",
			"0,     20000, STATED,  1000,  8000,  CONFIRMED, NARROWED",
			"1000,  8000,  STATED,  0,     20000, STATED,    WIDENED",
			"5000,  8000,  PLEDGED, 5000,  8000,  STATED,    DOWN",
			"5000,  8000,  STATED,  5000,  8000,  CONFIRMED, UP",
			"5000,  8000,  STATED,  5000,  8000,  STATED,    SAME",
			",,             STATED,  2000,  2000,  STATED,    UP",
			"2000,  2000,  STATED,  ,      ,      STATED,    DOWN",
			"2000,  2000,  STATED,  0,     0,     STATED,    DOWN" })
	void bothEndsDecideThenTheCertainty(@Nullable Long least, @Nullable Long most, Certainty certainty,
			@Nullable Long laterLeast, @Nullable Long laterMost, Certainty laterCertainty, Direction direction) {
		assertThat(Direction.between(offer(least, most, certainty), offer(laterLeast, laterMost, laterCertainty)))
			.isEqualTo(direction);
	}

	@Test
	void aRangeHasBothEndsTheLowerFirst() {
		assertThatExceptionOfType(ParticipationRefused.class)
			.isThrownBy(() -> SampleNations.offer(8000L, 5000L, Certainty.STATED))
			.extracting(ParticipationRefused::refusal)
			.isEqualTo(Refusal.LEAST_ABOVE_MOST);
		assertThatExceptionOfType(ParticipationRefused.class)
			.isThrownBy(() -> SampleNations.offer(8000L, null, Certainty.STATED))
			.extracting(ParticipationRefused::refusal)
			.isEqualTo(Refusal.ONE_END_MISSING);
	}

	@Test
	void aConditionHardensTowardsARedLine() {
		assertThat(Shift.between(Strength.PREFERRED, Strength.REQUIRED)).isEqualTo(Shift.HARDENED);
		assertThat(Shift.between(Strength.RED_LINE, Strength.REQUIRED)).isEqualTo(Shift.SOFTENED);
		assertThat(Shift.between(Strength.REQUIRED, Strength.REQUIRED)).isEqualTo(Shift.REWORDED);
	}

	private static Offer offer(@Nullable Long least, @Nullable Long most, Certainty certainty) {
		return new Offer(ContributionId.next(), SampleNations.offer(least, most, certainty), "ana", Instant.EPOCH);
	}

}
