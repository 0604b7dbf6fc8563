package org.isftracker.participation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.isftracker.actor.ActorId;
import org.isftracker.participation.ParticipationOverTime.Day;
import org.junit.jupiter.api.Test;

class ParticipationOverTimeTests {

	static final LocalDate NOVEMBER = LocalDate.of(2025, 11, 1);

	static final LocalDate MARCH = LocalDate.of(2026, 3, 1);

	NationView freedonia = nation(place(ParticipationStatus.PLEDGED, NOVEMBER.plusDays(30)),
			place(ParticipationStatus.CONSIDERING, NOVEMBER));

	NationView sylvania = nation(place(ParticipationStatus.CONSIDERING, NOVEMBER.plusDays(30)));

	@Test
	void countsFromEachDayOnWhichANationMoved() {
		assertThat(ParticipationOverTime.of(List.of(freedonia, sylvania), MARCH).days()).containsExactly(
				new Day(NOVEMBER, Map.of(ParticipationStatus.CONSIDERING, 1L)), new Day(NOVEMBER.plusDays(30),
						Map.of(ParticipationStatus.PLEDGED, 1L, ParticipationStatus.CONSIDERING, 1L)));
	}

	@Test
	void leavesOutWhatHoldsFromLaterOn() {
		assertThat(ParticipationOverTime.of(List.of(freedonia), NOVEMBER.plusDays(29)).days()).hasSize(1);
	}

	@Test
	void namesThePlacesThatAnyEverHeld() {
		var time = ParticipationOverTime.of(List.of(freedonia), MARCH);

		assertThat(time.places()).containsExactly(ParticipationStatus.CONSIDERING, ParticipationStatus.PLEDGED);
		assertThat(time.most(ParticipationStatus.CONSIDERING)).isOne();
		assertThat(time.now(ParticipationStatus.CONSIDERING)).isZero();
	}

	@Test
	void aNationStandsNowhereBeforeItsFirstPlace() {
		assertThat(ParticipationOverTime.on(sylvania, NOVEMBER)).isEmpty();
		assertThat(ParticipationOverTime.on(freedonia, NOVEMBER.plusDays(29)))
			.contains(ParticipationStatus.CONSIDERING);
	}

	private static NationView nation(StatusView... newestFirst) {
		return new NationView(ActorId.of("7d1f6f0e-5c5e-4a44-9f36-2b8a3c1c0d11"), "Freedonia", null, null, false,
				newestFirst[0], null, List.of(), Stream.of(newestFirst).toList(), List.of());
	}

	private static StatusView place(ParticipationStatus status, LocalDate since) {
		return new StatusView(ParticipationId.next(), status, since, null, "Reason", List.of(), "analyst", "lead",
				Instant.EPOCH, null);
	}

}
