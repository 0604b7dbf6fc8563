package org.isftracker.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberingTests {

	@ParameterizedTest
	@CsvSource({ "1, 2, (b)", "1, 27, (aa)", "1, 28, (bb)", "2, 4, (iv)", "2, 9, (ix)", "2, 14, (xiv)", "2, 40, (xl)",
			"3, 1, a.", "4, 8, viii." })
	void eachLevelHasItsOwnManner(int level, int count, String marker) {
		assertThat(Numbering.marker(level, count)).isEqualTo(marker);
	}

	@ParameterizedTest
	@CsvSource({ "4, iv", "49, xlix", "90, xc", "400, cd", "944, cmxliv", "1999, mcmxcix" })
	void romanNumbersFollowTheirRules(int count, String roman) {
		assertThat(Numbering.roman(count)).isEqualTo(roman);
	}

	@Test
	void aSuffixRepeatsTheNumberBeforeIt() {
		assertThat(labels(null, null, "bis", "ter", null)).containsExactly("OP 1", "OP 2", "OP 2 bis", "OP 2 ter",
				"OP 3");
	}

	@Test
	void aSuffixOnTheFirstOfAListDoesNotTakeItsNumber() {
		assertThat(labels("bis", null)).containsExactly("OP 1 bis", "OP 2");
	}

	@Test
	void aSingleOperativeParagraphIsPrintedWithoutNumber() {
		var number = new Numbering(true).next("OP", ClauseKind.OPERATIVE, null, 0, null, null);

		assertThat(number.label()).isEqualTo("OP 1");
		assertThat(number.marker()).isEmpty();
	}

	@Test
	void subParagraphsCarryTheLabelOfWhatTheyStandUnder() {
		var numbering = new Numbering(false);
		var top = numbering.next("OP", ClauseKind.OPERATIVE, null, 0, null, null);
		var letter = numbering.next("top", ClauseKind.OPERATIVE, null, 1, top, null);
		var roman = numbering.next("letter", ClauseKind.OPERATIVE, null, 2, letter, null);

		assertThat(roman.label()).isEqualTo("OP 1 (a) (i)");
		assertThat(roman.marker()).isEqualTo("(i)");
	}

	@Test
	void annexesCountTheirOwnPoints() {
		var numbering = new Numbering(false);
		numbering.next("ANNEX 1", ClauseKind.ANNEX, 1, 0, null, null);

		assertThat(numbering.next("ANNEX 2", ClauseKind.ANNEX, 2, 0, null, null).label()).isEqualTo("Annex 2, 1");
		assertThat(numbering.next("ANNEX 1", ClauseKind.ANNEX, 1, 0, null, null).label()).isEqualTo("Annex 1, 2");
	}

	private static List<String> labels(@Nullable String... suffixes) {
		var numbering = new Numbering(false);
		var labels = new ArrayList<String>();
		for (var suffix : suffixes) {
			labels.add(numbering.next("OP", ClauseKind.OPERATIVE, null, 0, null, suffix).label());
		}
		return labels;
	}

}
