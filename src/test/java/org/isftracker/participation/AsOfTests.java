package org.isftracker.participation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

class AsOfTests {

	static final LocalDate FEBRUARY = LocalDate.of(2026, 2, 1);

	static final Instant MUCH_LATER = Instant.parse("2026-06-01T12:00:00Z");

	OfferView twenty = offer(20_000, LocalDate.of(2025, 9, 23), MUCH_LATER);

	OfferView eight = offer(8_000, LocalDate.of(2026, 2, 14), MUCH_LATER.plusSeconds(1));

	@Test
	void showsTheOfferThatHeldOnTheDay() {
		assertThat(now(FEBRUARY).contributions()).singleElement()
			.satisfies(one -> assertThat(one.offers()).containsExactly(twenty));
	}

	@Test
	void anOfferHoldsFromItsOwnDayOn() {
		assertThat(now(LocalDate.of(2026, 2, 14)).contributions().get(0).counting()).isEqualTo(eight);
	}

	@Test
	void nothingWasOfferedBeforeTheFirstOffer() {
		assertThat(now(LocalDate.of(2025, 9, 22)).contributions()).isEmpty();
	}

	@Test
	void aCorrectionRecordedLaterTellsOfThePastToo() {
		var mistaken = offer(9_000, LocalDate.of(2026, 1, 20), MUCH_LATER);
		var corrected = offer(8_000, LocalDate.of(2026, 1, 10), MUCH_LATER.plusSeconds(9));
		var nation = nation(List.of(corrected, mistaken), List.of());

		assertThat(new AsOf(FEBRUARY, false).nation(nation).contributions().get(0).offers()).containsExactly(corrected,
				mistaken);
	}

	@Test
	void asItWasKnownThenLeavesOutWhatWasRecordedLater() {
		var known = offer(1_000, LocalDate.of(2025, 12, 1), Instant.parse("2026-02-02T04:59:59Z"));
		var unknown = offer(2_000, LocalDate.of(2025, 12, 5), Instant.parse("2026-02-02T05:00:00Z"));
		var nation = nation(List.of(unknown, known), List.of());

		assertThat(new AsOf(FEBRUARY, true).nation(nation).contributions().get(0).offers()).containsExactly(known);
		assertThat(new AsOf(FEBRUARY, false).nation(nation).contributions().get(0).counting()).isEqualTo(unknown);
	}

	@Test
	void aStatusHoldsFromItsDayAndWhatWaitsIsLeftOut() {
		var nation = nation(List.of(), List.of(place(ParticipationStatus.PLEDGED, LocalDate.of(2026, 2, 19)),
				place(ParticipationStatus.CONSIDERING, LocalDate.of(2025, 9, 23))));
		var then = new AsOf(FEBRUARY, false).nation(nation);

		assertThat(then.statusHistory()).extracting(StatusView::status)
			.containsExactly(ParticipationStatus.CONSIDERING);
		assertThat(then.status()).isEqualTo(then.statusHistory().get(0));
		assertThat(new AsOf(FEBRUARY, true).nation(nation).status()).isNull();
		assertThat(new AsOf(LocalDate.of(2025, 9, 1), false).nation(nation).status()).isNull();
	}

	private NationView now(LocalDate day) {
		return new AsOf(day, false).nation(nation(List.of(eight, twenty), List.of()));
	}

	private static NationView nation(List<OfferView> offers, List<StatusView> history) {
		return new NationView(SampleNations.NATION, "Nation", null, null, false, null, null,
				List.of(new ContributionView(ContributionId.next(), ContributionKind.TROOPS, offers)), history,
				List.of());
	}

	private static OfferView offer(long troops, LocalDate holdsFrom, Instant recordedAt) {
		return new OfferView(OfferId.next(), troops, troops, Certainty.STATED, null, holdsFrom, null,
				List.of(SampleNations.SAID), "ana", recordedAt, Direction.FIRST);
	}

	private static StatusView place(ParticipationStatus status, LocalDate since) {
		return new StatusView(ParticipationId.next(), status, since, null, "Said so.", List.of(SampleNations.SAID),
				"ana", "lea", MUCH_LATER, null);
	}

}
