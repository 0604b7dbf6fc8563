package org.isftracker.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.isftracker.evidence.Usage;
import org.isftracker.mandate.Dimension;
import org.isftracker.mandate.ReadingId;
import org.isftracker.mandate.ReadingState;
import org.isftracker.mandate.ReadingView;
import org.isftracker.mandate.TermId;
import org.isftracker.resolution.DraftId;
import org.isftracker.resolution.DraftSummary;
import org.isftracker.resolution.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ObligationsTests {

	static final DraftId DRAFT = DraftId.of("7d1f6f0e-5c5e-4a44-9f36-2b8a3c1c0d11");

	static final TermId DURATION = TermId.of("7d1f6f0e-5c5e-4a44-9f36-2b8a3c1c0d12");

	static final TermId REPORTS = TermId.of("7d1f6f0e-5c5e-4a44-9f36-2b8a3c1c0d13");

	static final TermId REVIEW = TermId.of("7d1f6f0e-5c5e-4a44-9f36-2b8a3c1c0d15");

	static final TermId EXIT = TermId.of("7d1f6f0e-5c5e-4a44-9f36-2b8a3c1c0d16");

	static final Map<TermId, Dimension> TERMS = Map.of(DURATION, Dimension.DURATION, REPORTS, Dimension.REPORTING,
			REVIEW, Dimension.RENEWAL, EXIT, Dimension.EXIT);

	static final LocalDate ADOPTED = LocalDate.of(2025, 11, 17);

	@Test
	void reportsAreCountedFromAdoptionUntilTheMandateEnds() {
		var days = obligations(ADOPTED, until(LocalDate.of(2027, 12, 31)), every("6", "MONTHS")).days();

		assertThat(days).extracting(Obligation::day)
			.containsExactly(LocalDate.of(2026, 5, 17), LocalDate.of(2026, 11, 17), LocalDate.of(2027, 5, 17),
					LocalDate.of(2027, 11, 17), LocalDate.of(2027, 12, 31));
		assertThat(days).extracting(Obligation::duty)
			.containsExactly(Duty.REPORT_DUE, Duty.REPORT_DUE, Duty.REPORT_DUE, Duty.REPORT_DUE, Duty.MANDATE_ENDS);
		assertThat(days).extracting(Obligation::ordinal).startsWith(1, 2, 3, 4);
	}

	@Test
	void aReportCountedFromTheLastOfAMonthStaysOnTheLast() {
		var days = obligations(LocalDate.of(2025, 8, 31), until(LocalDate.of(2026, 8, 31)), every("6", "months"))
			.days();

		assertThat(days).extracting(Obligation::day)
			.containsExactly(LocalDate.of(2026, 2, 28), LocalDate.of(2026, 8, 31), LocalDate.of(2026, 8, 31));
	}

	@Test
	void noReportIsDueBeforeTheTextIsAdopted() {
		var days = obligations(null, until(LocalDate.of(2027, 12, 31)), every("6", "MONTHS")).days();

		assertThat(days).extracting(Obligation::duty).containsExactly(Duty.MANDATE_ENDS);
	}

	@Test
	void aMandateWithoutEndNamesTheNextTenReports() {
		assertThat(obligations(ADOPTED, every("6", "MONTHS")).days()).hasSize(10);
	}

	@Test
	void nothingFollowsFromNumbersThatCountNoTime() {
		assertThat(obligations(ADOPTED, every("6", "TROOPS"), every("0", "MONTHS"), every("1.5", "MONTHS"),
				every("999999999999", "MONTHS"))
			.days()).isEmpty();
	}

	@Test
	void wordsInBracketsBindNobody() {
		var bracketed = reading(REPORTS, ReadingState.BRACKETED, null, new BigDecimal("6"), "MONTHS");

		assertThat(obligations(ADOPTED, bracketed).days()).isEmpty();
	}

	@Test
	void aReviewIsCountedLikeReportsAndADayThatIsNamedStandsByItself() {
		var review = reading(REVIEW, ReadingState.STATED, LocalDate.of(2026, 9, 1), new BigDecimal("1"), "YEARS");
		var named = reading(EXIT, ReadingState.STATED, LocalDate.of(2027, 1, 31), null, null);

		var days = obligations(ADOPTED, until(LocalDate.of(2027, 12, 31)), review, named).days();

		assertThat(days).extracting(Obligation::duty, Obligation::day)
			.containsExactly(tuple(Duty.REVIEW_DUE, LocalDate.of(2026, 9, 1)),
					tuple(Duty.REVIEW_DUE, LocalDate.of(2026, 11, 17)),
					tuple(Duty.DAY_NAMED, LocalDate.of(2027, 1, 31)),
					tuple(Duty.REVIEW_DUE, LocalDate.of(2027, 11, 17)),
					tuple(Duty.MANDATE_ENDS, LocalDate.of(2027, 12, 31)));
	}

	@Test
	void aNotedDaySettlesTheDutyThatItNamesOrAllOfThatDay() {
		var day = LocalDate.of(2026, 11, 17);
		var report = new Obligation(Duty.REPORT_DUE, day, null, DRAFT, REPORTS, 2);
		var review = new Obligation(Duty.REVIEW_DUE, day, null, DRAFT, REVIEW, 1);

		assertThat(noted(day, Duty.REPORT_DUE)).satisfies(one -> assertThat(one.settles(report)).isTrue())
			.satisfies(one -> assertThat(one.settles(review)).isFalse());
		assertThat(noted(day, null)).satisfies(one -> assertThat(one.settles(report)).isTrue())
			.satisfies(one -> assertThat(one.settles(review)).isTrue());
		assertThat(noted(day.plusDays(1), null).settles(report)).isFalse();
	}

	private static CalendarDay noted(LocalDate settled, @Nullable Duty duty) {
		return new CalendarDay(new NewCalendarDay("The report came", LocalDate.of(2026, 11, 20), null, DRAFT, null,
				List.of(), settled, duty), Instant.EPOCH, "ana");
	}

	@Test
	void aSilenceEndsOnTheDayThatItIsInNewYork() {
		var silence = new Obligations(draft(Stage.UNDER_SILENCE, Instant.parse("2025-11-14T03:30:00Z")), null, TERMS,
				List.of());

		assertThat(silence.days()).singleElement()
			.returns(LocalDate.of(2025, 11, 13), Obligation::day)
			.returns(Duty.SILENCE_ENDS, Obligation::duty);
	}

	@Test
	void aSilenceThatIsOverIsNoDuty() {
		var broken = new Obligations(draft(Stage.SILENCE_BROKEN, Instant.parse("2025-11-14T03:30:00Z")), null, TERMS,
				List.of());

		assertThat(broken.days()).isEmpty();
	}

	private static Obligations obligations(@Nullable LocalDate adopted, ReadingView... readings) {
		return new Obligations(draft(Stage.ADOPTED, null), adopted, TERMS, List.of(readings));
	}

	private static ReadingView until(LocalDate day) {
		return reading(DURATION, ReadingState.STATED, day, null, null);
	}

	private static ReadingView every(String number, String unit) {
		return reading(REPORTS, ReadingState.STATED, null, new BigDecimal(number), unit);
	}

	private static ReadingView reading(TermId term, ReadingState state, @Nullable LocalDate date,
			@Nullable BigDecimal number, @Nullable String unit) {
		return new ReadingView(ReadingId.of("7d1f6f0e-5c5e-4a44-9f36-2b8a3c1c0d14"), DRAFT, term, state, "as stated",
				date, number, unit, Map.of(), List.of(), ADOPTED, Instant.EPOCH, "analyst", null);
	}

	private static DraftSummary draft(Stage stage, @Nullable Instant deadline) {
		return new DraftSummary(DRAFT, "First text", "en", null, null, false, null, Usage.PUBLIC, stage, ADOPTED, null,
				deadline, List.of(), 0, false, null, Instant.EPOCH, "analyst", 0);
	}

}
