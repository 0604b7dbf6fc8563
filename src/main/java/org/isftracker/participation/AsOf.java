package org.isftracker.participation;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.isftracker.wording.Times;
import org.jspecify.annotations.Nullable;

/**
 * A day of the past: what held on it by what is known now, or only by what had been
 * recorded by the end of that day in New York.
 */
public record AsOf(LocalDate day, boolean knownThen) {

	/** The nation on that day; what nobody had signed by then is left out. */
	public NationView nation(NationView now) {
		var held = now.statusHistory().stream().filter(place -> covers(place.since(), place.signedAt())).toList();
		return new NationView(now.id(), now.name(), now.note(), now.regionalGroup(), now.archived(),
				held.isEmpty() ? null : held.get(0), null, contributions(now), held, List.of());
	}

	/**
	 * The wordings of a condition up to that day, the one that counted on it first; none
	 * before it was stated.
	 */
	public List<ConditionView> wordings(List<ConditionView> newestFirst) {
		return countingFirst(newestFirst, ConditionView::holdsFrom, ConditionView::recordedAt);
	}

	private List<ContributionView> contributions(NationView now) {
		return now.contributions()
			.stream()
			.map(one -> new ContributionView(one.id(), one.kind(),
					countingFirst(one.offers(), OfferView::holdsFrom, OfferView::recordedAt)))
			.filter(one -> !one.offers().isEmpty())
			.toList();
	}

	/**
	 * Of the versions that hold from that day or before, the one recorded last counts; of
	 * those recorded at once, the first of the list.
	 */
	private <T> List<T> countingFirst(List<T> newestFirst, Function<T, LocalDate> holdsFrom,
			Function<T, Instant> recordedAt) {
		var covered = newestFirst.stream()
			.filter(version -> covers(holdsFrom.apply(version), recordedAt.apply(version)))
			.toList();
		var counting = covered.stream().sorted(comparing(recordedAt, Comparator.reverseOrder())).limit(1).toList();
		return Stream.concat(counting.stream(), covered.stream().filter(version -> !counting.contains(version)))
			.toList();
	}

	private boolean covers(LocalDate holdsFrom, @Nullable Instant recordedAt) {
		return !holdsFrom.isAfter(day) && (!knownThen || recordedBy(recordedAt));
	}

	private boolean recordedBy(@Nullable Instant recordedAt) {
		return recordedAt != null && recordedAt.isBefore(day.plusDays(1).atStartOfDay(Times.NEW_YORK).toInstant());
	}

}
