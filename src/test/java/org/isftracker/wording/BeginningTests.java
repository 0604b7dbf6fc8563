package org.isftracker.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BeginningTests {

	@Test
	void whatIsShortEnoughStandsWhole() {
		assertThat(Beginning.of("harbour", 7)).isEqualTo("harbour");
	}

	@Test
	void whatIsLongerLosesItsEndAndSaysSo() {
		assertThat(Beginning.of("the harbour", 4)).isEqualTo("the \u2026");
	}

	@Test
	void charactersOfTwoUnitsCountOnceAndAreNeverHalved() {
		var ships = "\u26F5".concat("\uD83D\uDEA2".repeat(40));

		assertThat(Beginning.of(ships, 60)).isEqualTo(ships);
		assertThat(Beginning.of(ships, 3)).isEqualTo("\u26F5\uD83D\uDEA2\uD83D\uDEA2 \u2026");
	}

}
