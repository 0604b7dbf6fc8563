package org.isftracker.interchange;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AnnexReadingTests {

	@Test
	void severalAnnexesAreTakenApartAndTheirPartsAreNot() {
		assertReads("""
				Annex I

				Terms of the board

				The board consists of ferrymen.

				I. Composition

				1. The board has five members.

				2. They choose a chair.

				II. Meetings

				3. The board meets twice a year:

				(a) In spring;

				(b) In autumn.

				Appendix

				4. The pier is open.

				Annex II

				List of piers

				A. Northern pier

				B. Southern pier
				""", """
				ANNEX Annex I / Terms of the board
				- The board consists of ferrymen.
				# I. Composition
				- 1 The board has five members.
				- 2 They choose a chair.
				# II. Meetings
				- 3 The board meets twice a year:
				  (a) In spring;
				  (b) In autumn.
				# Appendix
				- 4 The pier is open.
				ANNEX Annex II / List of piers
				- A. Northern pier
				- B. Southern pier
				""");
	}

	@Test
	void numbersThatBeginAnewWithoutAHeadingAreAnAnnexAndTold() {
		var document = DocumentReading.read("""
				The Security Council,

				1. Decides to adopt the plan below;

				2. Decides to remain seized of the matter.

				Plan

				1. The bridge is open.

				2. The ferry is closed.
				""");

		assertThat(Drawing.of(document)).isEqualTo("""
				OP 1 Decides to adopt the plan below;
				OP 2 Decides to remain seized of the matter.
				ANNEX Plan
				- 1 The bridge is open.
				- 2 The ferry is closed.
				""");
		assertThat(document.doubts()).extracting(Doubt::kind).contains(Doubt.Kind.ANNEX_WITHOUT_HEADING);
	}

	private static void assertReads(String annexes, String drawing) {
		var document = DocumentReading
			.read("The Security Council,\n\n1. Decides to adopt the annexes;\n\n2. Decides to wait.\n\n" + annexes);

		assertThat(Drawing.of(document)).isEqualTo("""
				OP 1 Decides to adopt the annexes;
				OP 2 Decides to wait.
				""" + drawing);
	}

}
