package org.isftracker.council;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.isftracker.mandate.Dimension;
import org.isftracker.mandate.ReadingState;
import org.isftracker.mandate.ReadingView;
import org.isftracker.mandate.TermId;
import org.isftracker.resolution.DraftSummary;
import org.isftracker.resolution.Stage;
import org.isftracker.wording.Times;
import org.jspecify.annotations.Nullable;

/**
 * The days that follow from one draft. Reports and reviews are counted from the day of
 * adoption and end with the mandate; where the text does not say how long it lasts, the
 * next ten are named.
 */
record Obligations(DraftSummary draft, @Nullable LocalDate adoptedOn, Map<TermId, Dimension> terms,
		List<ReadingView> readings) {

	private static final Set<Dimension> SAYING_WHAT_THEIR_DAY_IS = EnumSet.of(Dimension.DURATION, Dimension.RENEWAL,
			Dimension.REPORTING);

	private static final int WITHOUT_END = 10;

	private static final int AT_MOST = 240;

	List<Obligation> days() {
		return Stream
			.of(silence(), repeated(Dimension.REPORTING, Duty.REPORT_DUE), repeated(Dimension.RENEWAL, Duty.REVIEW_DUE),
					ends(), named())
			.flatMap(days -> days)
			.sorted(Comparator.comparing(Obligation::day))
			.toList();
	}

	private Stream<Obligation> silence() {
		var deadline = draft.deadline();
		if (draft.stage() != Stage.UNDER_SILENCE || deadline == null) {
			return Stream.empty();
		}
		var day = LocalDate.ofInstant(deadline, Times.NEW_YORK);
		return Stream.of(new Obligation(Duty.SILENCE_ENDS, day, deadline, draft.id(), null, 0));
	}

	private Stream<Obligation> ends() {
		return stated(Dimension.DURATION).flatMap(reading -> once(reading, Duty.MANDATE_ENDS));
	}

	private Stream<Obligation> named() {
		return readings.stream()
			.filter(this::isStated)
			.filter(reading -> !SAYING_WHAT_THEIR_DAY_IS.contains(terms.get(reading.term())))
			.flatMap(reading -> once(reading, Duty.DAY_NAMED));
	}

	private Stream<Obligation> once(ReadingView reading, Duty duty) {
		return Stream.ofNullable(reading.date())
			.map(day -> new Obligation(duty, day, null, draft.id(), reading.term(), 0));
	}

	private Stream<Obligation> repeated(Dimension dimension, Duty duty) {
		return stated(dimension).flatMap(reading -> Stream.concat(once(reading, duty), repeated(reading, duty)));
	}

	private Stream<Obligation> repeated(ReadingView reading, Duty duty) {
		var from = adoptedOn;
		var every = every(reading);
		if (from == null || every.isEmpty()) {
			return Stream.empty();
		}
		var end = ends().map(Obligation::day).max(Comparator.naturalOrder());
		return IntStream.rangeClosed(1, end.isPresent() ? AT_MOST : WITHOUT_END)
			.mapToObj(ordinal -> new Obligation(duty, from.plus(every.get().multipliedBy(ordinal)), null, draft.id(),
					reading.term(), ordinal))
			.takeWhile(next -> end.isEmpty() || !next.day().isAfter(end.get()));
	}

	private boolean isStated(ReadingView reading) {
		return reading.state() == ReadingState.STATED && reading.draft().equals(draft.id());
	}

	private Stream<ReadingView> stated(Dimension dimension) {
		return readings.stream().filter(this::isStated).filter(reading -> terms.get(reading.term()) == dimension);
	}

	private static Optional<Period> every(ReadingView reading) {
		var number = reading.number();
		var unit = reading.unit();
		if (number == null || unit == null || !isWhole(number)) {
			return Optional.empty();
		}
		return switch (unit.toUpperCase(Locale.ROOT)) {
			case "MONTHS" -> Optional.of(Period.ofMonths(number.intValue()));
			case "DAYS" -> Optional.of(Period.ofDays(number.intValue()));
			case "YEARS" -> Optional.of(Period.ofYears(number.intValue()));
			default -> Optional.empty();
		};
	}

	private static boolean isWhole(BigDecimal number) {
		return number.signum() > 0 && number.stripTrailingZeros().scale() <= 0
				&& number.compareTo(BigDecimal.valueOf(1000)) <= 0;
	}

}
