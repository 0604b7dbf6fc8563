package org.isftracker.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

import org.isftracker.account.SignedIn;
import org.isftracker.activity.ActivityLog;
import org.isftracker.activity.ActivityStamp;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReviewCountTests {

	private static final Instant EVENING = Instant.parse("2025-11-14T03:00:00Z");

	private final Assessment assessment = mock();

	private final ActivityLog activity = mock();

	private final SignedIn signedIn = mock();

	private final Clock clock = mock();

	private final ReviewCount count = new ReviewCount(assessment, activity, signedIn, clock);

	@BeforeEach
	void nothingIsCurrent() {
		given(assessment.underTheCurrentDraft()).willReturn(Optional.empty());
		given(activity.stamp()).willReturn(new ActivityStamp(7, 7));
		given(clock.instant()).willReturn(EVENING);
		given(clock.getZone()).willReturn(ZoneOffset.UTC);
	}

	@Test
	void nothingWaitsWhileNoDraftIsCurrent() {
		assertThat(count.waiting()).isZero();
	}

	@Test
	void itIsNotCountedAgainWhileNothingWasDone() {
		count.waiting();
		count.waiting();

		verify(assessment, times(1)).underTheCurrentDraft();
	}

	@Test
	void itIsCountedAgainAfterADeedAlsoOneThatWasCommittedLate() {
		count.waiting();
		given(activity.stamp()).willReturn(new ActivityStamp(7, 8));
		count.waiting();
		given(activity.stamp()).willReturn(new ActivityStamp(9, 9));
		count.waiting();

		verify(assessment, times(3)).underTheCurrentDraft();
	}

	@Test
	void itIsCountedAgainWhenADayBeginsInNewYork() {
		count.waiting();
		given(clock.instant()).willReturn(EVENING.plusSeconds(2 * 3600 + 1));
		count.waiting();

		verify(assessment, times(2)).underTheCurrentDraft();
	}

	@Test
	void whatReadersMayNotSeeIsCountedForThemApart() {
		count.waiting();
		given(signedIn.mayReadConfidential()).willReturn(true);
		count.waiting();

		verify(assessment, times(2)).underTheCurrentDraft();
	}

}
