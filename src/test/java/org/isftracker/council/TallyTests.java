package org.isftracker.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.isftracker.actor.ActorId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TallyTests {

	/**
	 * Y in favour, N against, A abstaining, X not voting, ? unknown; the five permanent
	 * members come first.
	 */
	@ParameterizedTest
	@CsvSource({ "YYYYY YYYYYYYYYY, CARRIED", "YYYAA YYYYYYYYYY, CARRIED", "AAAAA YYYYYYYYYN, CARRIED",
			"YYYXX YYYYYYNNNN, CARRIED", "YYYYY YYYYNNNNNN, CARRIED", "NYYYY YYYYYYYYYY, VETOED",
			"NNYYY YYYYYYAAAA, VETOED", "NYYYY YYYYAAAAAA, TOO_FEW_VOTES", "NYYYY YYYYYAAAAA, VETOED",
			"YYYYY YYYAAAAAAA, TOO_FEW_VOTES", "YYYYY YYYNNNNNNN, TOO_FEW_VOTES", "NNYYY YYYYYAAAAA, TOO_FEW_VOTES",
			"????? ??????????, OPEN", "YYYYY YYY???????, OPEN", "YYYY? YYYYYYYYYY, OPEN", "YYYYY YYYY??????, CARRIED",
			"NYYYY YYYYY?????, VETOED", "NYYYY YYYY??????, OPEN", "NAAAA AAAAAA????, TOO_FEW_VOTES",
			"?YYYY AAAAAAAYYY, TOO_FEW_VOTES", "?YYYY AAAAAAYYYY, OPEN", "XXXXX XXXXXXXXXX, TOO_FEW_VOTES" })
	void countsByTheRule(String votes, Outcome outcome) {
		assertThat(Tally.of(ballots(votes), false).outcome()).as(votes).isEqualTo(outcome);
	}

	@Test
	void namesThePermanentMembersAgainst() {
		var ballots = ballots("NYYYN YYYYYYYYNN");

		var tally = Tally.of(ballots, true);

		assertThat(tally.permanentAgainst()).containsExactly(ballots.get(0).member(), ballots.get(4).member());
		assertThat(tally).returns(11, Tally::inFavour).returns(4, Tally::against).returns(true, Tally::recorded);
	}

	@Test
	void countsEveryChoice() {
		var tally = Tally.of(ballots("YYNAX YYYYYYAA?X"), false);

		assertThat(tally).returns(8, Tally::inFavour)
			.returns(1, Tally::against)
			.returns(3, Tally::abstaining)
			.returns(2, Tally::notVoting)
			.returns(1, Tally::unknown);
	}

	private static List<Ballot> ballots(String votes) {
		var ballots = new ArrayList<Ballot>();
		for (char vote : votes.replace(" ", "").toCharArray()) {
			ballots.add(new Ballot(new ActorId(UUID.randomUUID()), ballots.size() < 5, choice(vote)));
		}
		return ballots;
	}

	private static Choice choice(char vote) {
		return switch (vote) {
			case 'Y' -> Choice.IN_FAVOUR;
			case 'N' -> Choice.AGAINST;
			case 'A' -> Choice.ABSTAINING;
			case 'X' -> Choice.NOT_VOTING;
			default -> Choice.UNKNOWN;
		};
	}

}
