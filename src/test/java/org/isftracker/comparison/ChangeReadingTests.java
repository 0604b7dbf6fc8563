package org.isftracker.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

class ChangeReadingTests {

	@Test
	void aPhraseThatSoftensIsRead() {
		var reading = read("Authorizes the force to disarm;", "Authorizes the force to disarm, as appropriate;");

		assertThat(reading.isFirmerOrSofter()).isTrue();
		assertThat(reading.touchesFacts()).isFalse();
	}

	@Test
	void wordsOnNoLadderLeanNowhere() {
		var reading = read("Requests a report on the harbour;", "Requests a report on the whole harbour;");

		assertThat(reading).isEqualTo(new ChangeReading(List.of(), false));
	}

	@Test
	void aNumberADateAndANameAreFacts() {
		assertThat(read("within 30 days", "within 60 days").touchesFacts()).isTrue();
		assertThat(read("until 31 December 2027", "until 31 March 2027").touchesFacts()).isTrue();
		assertThat(read("consults with Egypt", "consults with Egypt and Israel").touchesFacts()).isTrue();
	}

	@Test
	void aNameThatOpensTheTextIsAFact() {
		assertThat(read("Egypt is consulted", "Israel is consulted").touchesFacts()).isTrue();
	}

	@Test
	void factsInAnotherOrderAreTheSame() {
		assertThat(read("consults Egypt and Israel", "consults Israel and Egypt").touchesFacts()).isFalse();
	}

	private static ChangeReading read(String before, String after) {
		return ChangeReading.between(before, after, FirmnessLadder.DEFAULT);
	}

}
