package org.isftracker.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import org.isftracker.briefing.Rearranging.Step;
import org.junit.jupiter.api.Test;

class ArrangementTests {

	@Test
	void aSectionMovesByOnePlaceAndStaysWithinThePage() {
		var moved = Arrangement.USUAL.moved(Section.NEWS, -1).moved(Section.NEWS, -1);

		assertThat(moved.shown()).startsWith(Section.NEWS, Section.STAGE, Section.CHANGES).hasSize(10);
		assertThat(moved.moved(Section.SOURCES, 1)).isEqualTo(moved);
	}

	@Test
	void aSectionIsPutIntoAnyPlace() {
		assertThat(Arrangement.USUAL.placed(Section.STAGE, 99).shown()).endsWith(Section.SOURCES, Section.STAGE);
		assertThat(Arrangement.USUAL.placed(Section.SOURCES, -5).shown()).startsWith(Section.SOURCES, Section.STAGE);
	}

	@Test
	void aSectionLeftOutKeepsItsPlace() {
		var without = Rearranging.of(Section.FORCE, Step.LEAVE_OUT).of(Arrangement.USUAL);

		assertThat(without.shown()).doesNotContain(Section.FORCE);
		assertThat(Rearranging.of(Section.FORCE, Step.SHOW).of(without)).isEqualTo(Arrangement.USUAL);
	}

	@Test
	void sourcesAreAlwaysPrinted() {
		assertThat(Rearranging.of(Section.SOURCES, Step.LEAVE_OUT).of(Arrangement.USUAL)).isEqualTo(Arrangement.USUAL);
	}

}
