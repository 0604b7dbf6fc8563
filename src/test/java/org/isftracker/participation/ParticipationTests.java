package org.isftracker.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ParticipationTests {

	static final Instant NOON = Instant.parse("2025-11-14T12:00:00Z");

	Participation proposed = new Participation(SampleNations.proposal(ParticipationStatus.PLEDGED), "ana", NOON);

	@Test
	void anotherPersonSignsIt() {
		proposed.sign("lea", NOON);

		assertThat(proposed.status(Cited.ALL).signedBy()).isEqualTo("lea");
		assertThat(proposed.status(Cited.ALL).signedAt()).isEqualTo(NOON);
	}

	@Test
	void nobodySignsAnOwnProposal() {
		refuses(Refusal.NOT_YOUR_OWN, () -> proposed.sign("ana", NOON));
		assertThat(proposed.state()).isEqualTo(ProposalState.PROPOSED);
	}

	@Test
	void nobodyReturnsAnOwnProposal() {
		refuses(Refusal.NOT_YOUR_OWN, () -> proposed.returnWith("Not yet", "ana", NOON));
	}

	@Test
	void isReturnedWithAComment() {
		proposed.returnWith("Which statement?", "lea", NOON);

		assertThat(proposed.proposal(Cited.ALL).comment()).isEqualTo("Which statement?");
		assertThat(proposed.state()).isEqualTo(ProposalState.RETURNED);
	}

	@Test
	void isNotReturnedWithoutAComment() {
		refuses(Refusal.NO_COMMENT, () -> proposed.returnWith("  ", "lea", NOON));
	}

	@Test
	void isDecidedOnce() {
		proposed.sign("lea", NOON);

		refuses(Refusal.ALREADY_DECIDED, () -> proposed.sign("lea", NOON));
		refuses(Refusal.ALREADY_DECIDED, () -> proposed.returnWith("Not yet", "lea", NOON));
		refuses(Refusal.ALREADY_DECIDED, () -> proposed.takeBack("ana", NOON));
	}

	@Test
	void isTakenBackByWhoProposedIt() {
		refuses(Refusal.NOT_YOUR_PROPOSAL, () -> proposed.takeBack("lea", NOON));

		proposed.takeBack("ana", NOON);

		assertThat(proposed.state()).isEqualTo(ProposalState.TAKEN_BACK);
	}

	@Test
	void theSignedPlaceOfTheLatestDayStands() {
		var later = signed(ParticipationStatus.CONDITIONAL, 9);
		var earlier = signed(ParticipationStatus.CONSIDERING, 2);

		var ladder = Ladder.of(List.of(later, earlier, proposed), Cited.ALL);

		assertThat(ladder.standsAt(ParticipationStatus.CONDITIONAL)).isTrue();
		assertThat(ladder.held()).extracting(StatusView::status)
			.containsExactly(ParticipationStatus.CONDITIONAL, ParticipationStatus.CONSIDERING);
		assertThat(ladder.hasProposal()).isTrue();
	}

	@Test
	void ofTwoPlacesOfOneDayTheOneSignedLaterStands() {
		var first = signed(ParticipationStatus.CONSIDERING, 2);
		var second = new Participation(
				SampleNations.proposal(ParticipationStatus.DECLINED, SampleNations.THEN.withDayOfMonth(2)), "ana",
				NOON);
		second.sign("lea", NOON.plusSeconds(60));

		assertThat(Ladder.of(List.of(first, second), Cited.ALL).standsAt(ParticipationStatus.DECLINED)).isTrue();
	}

	@Test
	void aProposalStandsNowhereOnTheLadder() {
		assertThat(Ladder.of(List.of(proposed), Cited.ALL).present()).isNull();
	}

	private static Participation signed(ParticipationStatus status, int day) {
		var place = new Participation(SampleNations.proposal(status, SampleNations.THEN.withDayOfMonth(day)), "ana",
				NOON);
		place.sign("lea", NOON);
		return place;
	}

	private static void refuses(Refusal refusal, ThrowingCallable command) {
		assertThatExceptionOfType(ParticipationRefused.class).isThrownBy(command)
			.extracting(ParticipationRefused::refusal)
			.isEqualTo(refusal);
	}

}
