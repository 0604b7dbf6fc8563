package org.isftracker.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TransitionsTests {

	@ParameterizedTest
	@CsvSource({ "WORKING, CIRCULATED", "CIRCULATED, UNDER_SILENCE", "CIRCULATED, IN_BLUE", "CIRCULATED, SUPERSEDED",
			"CIRCULATED, ADOPTED", "UNDER_SILENCE, UNDER_SILENCE", "UNDER_SILENCE, SILENCE_BROKEN",
			"UNDER_SILENCE, SILENCE_KEPT", "UNDER_SILENCE, WITHDRAWN", "SILENCE_BROKEN, UNDER_SILENCE",
			"SILENCE_BROKEN, IN_BLUE", "SILENCE_KEPT, IN_BLUE", "IN_BLUE, REVISED_BLUE", "IN_BLUE, ADOPTED",
			"IN_BLUE, VETOED", "IN_BLUE, NOT_PUT_TO_VOTE", "REVISED_BLUE, NOT_ADOPTED" })
	void mayFollow(Stage from, Stage to) {
		assertThat(Transitions.allowed(from, to)).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "WORKING, UNDER_SILENCE", "WORKING, ADOPTED", "WORKING, WITHDRAWN", "CIRCULATED, WORKING",
			"CIRCULATED, CIRCULATED", "CIRCULATED, SILENCE_BROKEN", "UNDER_SILENCE, ADOPTED", "UNDER_SILENCE, IN_BLUE",
			"IN_BLUE, UNDER_SILENCE", "IN_BLUE, CIRCULATED", "REVISED_BLUE, IN_BLUE" })
	void mayNotFollow(Stage from, Stage to) {
		assertThat(Transitions.allowed(from, to)).isFalse();
	}

	@ParameterizedTest
	@EnumSource(names = { "ADOPTED", "NOT_ADOPTED", "VETOED", "WITHDRAWN", "NOT_PUT_TO_VOTE", "SUPERSEDED" })
	void nothingFollowsAnEnd(Stage end) {
		assertThat(Transitions.from(end)).isEmpty();
	}

	@Test
	void noStageLeadsBackToWorking() {
		assertThat(Stage.values()).noneMatch(stage -> Transitions.allowed(stage, Stage.WORKING));
	}

}
