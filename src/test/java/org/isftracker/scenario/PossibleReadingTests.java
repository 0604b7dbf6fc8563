package org.isftracker.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PossibleReadingTests {

	@Test
	void letterCaseAndBlanksMakeNoOtherReading() {
		assertThat(new PossibleReading(" Every  six months")).isEqualTo(new PossibleReading("every six months"))
			.hasSameHashCodeAs(new PossibleReading("every six months"))
			.isNotEqualTo(new PossibleReading("every three months"));
	}

	@Test
	void noWordsAreSilence() {
		assertThat(new PossibleReading("  ")).isEqualTo(PossibleReading.SILENT)
			.returns(true, PossibleReading::isSilent);
	}

}
