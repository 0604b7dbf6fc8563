package org.isftracker.interchange;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ListReadingTests {

	@Test
	void listsNestInAnyOrderOfLevels() {
		assertReads("""
				1. Decides that the ferry service shall:

				(i) Carry passengers, and to this end:

				(a) Build piers;

				• Of wood;

				• Of stone;

				(b) Train crews;

				(ii) Carry goods:

				a. Grain;

				i. Wheat;

				ii. Rye;

				b. Timber;

				2. Decides to remain seized of the matter.
				""", """
				OP 1 Decides that the ferry service shall:
				  (i) Carry passengers, and to this end:
				    (a) Build piers;
				      • Of wood;
				      • Of stone;
				    (b) Train crews;
				  (ii) Carry goods:
				    a. Grain;
				      i. Wheat;
				      ii. Rye;
				    b. Timber;
				OP 2 Decides to remain seized of the matter.
				""");
	}

	@Test
	void theNinthLetterIsNoRomanOne() {
		assertReads("""
				1. Decides that the listing criteria are:

				(g) Smuggling;

				(h) Piracy;

				(i) Arson;

				(j) Fraud;

				2. Decides to remain seized of the matter.
				""", """
				OP 1 Decides that the listing criteria are:
				  (g) Smuggling;
				  (h) Piracy;
				  (i) Arson;
				  (j) Fraud;
				OP 2 Decides to remain seized of the matter.
				""");
	}

	@Test
	void romanOneBelowTheEighthLetterOpensAList() {
		assertReads("""
				1. Decides on the criteria:

				(a) One;

				(b) Two;

				(c) Three;

				(d) Four;

				(e) Five;

				(f) Six;

				(g) Seven;

				(h) Those who, within a year, either

				(i) Sank a ferry; or

				(ii) Helped to sink one;

				(i) Those who paid for it;

				2. Decides to remain seized of the matter.
				""", """
				OP 1 Decides on the criteria:
				  (a) One;
				  (b) Two;
				  (c) Three;
				  (d) Four;
				  (e) Five;
				  (f) Six;
				  (g) Seven;
				  (h) Those who, within a year, either
				    (i) Sank a ferry; or
				    (ii) Helped to sink one;
				  (i) Those who paid for it;
				OP 2 Decides to remain seized of the matter.
				""");
	}

	@Test
	void flushTextBelongsToTheParagraphOfTheList() {
		assertReads("""
				3. Decides that no State shall supply:

				(a) Boats; or

				(b) Oars,

				except that these measures shall not apply to the rescue service;

				4. Decides to remain seized of the matter.
				""", """
				OP 3 Decides that no State shall supply:
				  (a) Boats; or
				  (b) Oars,
				.. except that these measures shall not apply to the rescue service;
				OP 4 Decides to remain seized of the matter.
				""");
	}

	@Test
	void headingsStandBetweenParagraphsAndItems() {
		assertReads("""
				Ferries and crews

				1. Requests that reports cover:

				Crews

				(a) Their pay;

				Boats

				(b) Their state;

				A

				2. Calls upon all parties to keep the peace;

				B. Reporting

				3. Decides to remain seized of the matter.
				""", """
				# Ferries and crews
				OP 1 Requests that reports cover:
				  # Crews
				  (a) Their pay;
				  # Boats
				  (b) Their state;
				# A
				OP 2 Calls upon all parties to keep the peace;
				# B. Reporting
				OP 3 Decides to remain seized of the matter.
				""");
	}

	@Test
	void anEnumerationInsideASentenceStaysThere() {
		var sentence = "Authorizes the ferry board to: (A) sign leases; and (B) found companies, for: (1) crews; (2) fuel;";

		assertReads("1. " + sentence + "\n\n2. Decides to remain seized of the matter.\n", "OP 1 " + sentence + """

				OP 2 Decides to remain seized of the matter.
				""");
	}

	@Test
	void anInlineItemThatBeginsALineStaysInItsSentence() {
		assertReads("""
				1. Authorizes the ferry board, in full respect of the law of the river, to: (A) sign
				leases for the piers that are named in the report of the Secretary-General; and
				(B) found companies that run the crossings for as long as the northern bridge is
				closed to traffic;
				2. Decides to remain seized of the matter of the crossings, and to hold a meeting on
				it whenever a member of the Council asks for one.
				""", """
				OP 1 Authorizes the ferry board, in full respect of the law of the river, to: (A) sign \
				leases for the piers that are named in the report of the Secretary-General; and \
				(B) found companies that run the crossings for as long as the northern bridge is closed to traffic;
				OP 2 Decides to remain seized of the matter of the crossings, and to hold a meeting on it whenever \
				a member of the Council asks for one.
				""");
	}

	@Test
	void insertedAndBracketedParagraphsKeepTheirLabels() {
		assertReads("""
				1. Decides to open the bridge;

				[2. Decides to close the [eastern] ferry;]

				[2 bis. Decides to keep the ferry;]

				2ter. [US: Requests a report;]

				3 alt. Calls for calm;

				OP4 Decides to remain seized of the matter.
				""", """
				OP 1 Decides to open the bridge;
				OP 2 [Decides to close the [eastern] ferry;]
				OP 2 bis [Decides to keep the ferry;]
				OP 2ter [US: Requests a report;]
				OP 3 alt Calls for calm;
				OP 4 Decides to remain seized of the matter.
				""");
	}

	@Test
	void aNumberedListBelowAParagraphIsNoNewStart() {
		assertReads("""
				1. Decides that the board shall in turn:

				1. Survey the river;

				2. Mark the channel;

				2. Requests the board to report;

				3. Decides to remain seized of the matter.
				""", """
				OP 1 Decides that the board shall in turn:
				  1 Survey the river;
				  2 Mark the channel;
				OP 2 Requests the board to report;
				OP 3 Decides to remain seized of the matter.
				""");
	}

	@Test
	void quotedTextClosesAParagraphAndItsLetteredItemsAreChildren() {
		assertReads("""
				1. Decides that paragraph 7 shall be replaced by the following:

				“Decides that this measure shall not apply to:

				a. Boats of the rescue service;

				b. Boats under sail;”

				2. Decides that paragraph 8 shall read:

				“8. Requests a report every month;”

				3. Decides that paragraph 9 shall read: “Urges all to be calm;”

				4. Decides to remain seized of the matter.
				""", """
				OP 1 Decides that paragraph 7 shall be replaced by the following:
				  a. Boats of the rescue service;
				  b. Boats under sail;”
				.. “Decides that this measure shall not apply to:
				OP 2 Decides that paragraph 8 shall read:
				  “8. Requests a report every month;”
				OP 3 Decides that paragraph 9 shall read: “Urges all to be calm;”
				OP 4 Decides to remain seized of the matter.
				""");
	}

	@Test
	void aSingleParagraphWithoutNumberIsOperative() {
		var document = DocumentReading.read("""
				The Security Council,

				Recalling its decision on the bridge,

				Decides to admit the ferry to the register.
				""");

		assertThat(Drawing.of(document)).isEqualTo("""
				PP Recalling its decision on the bridge,
				OP Decides to admit the ferry to the register.
				""");
	}

	@Test
	void aPreambularParagraphWithAFiniteVerbStaysInThePreamble() {
		var document = DocumentReading.read("""
				The Security Council,

				Recalling its decision on the bridge,

				Recalls that the ferry is a step towards the bridge,

				1. Decides to remain seized of the matter.
				""");

		assertThat(document.preamble()).hasSize(2);
		assertThat(document.doubts()).singleElement().satisfies(doubt -> assertThat(doubt.line()).isEqualTo(5));
	}

	private static void assertReads(String body, String drawing) {
		assertThat(Drawing.of(DocumentReading.read("The Security Council,\n\n" + body))).isEqualTo(drawing);
	}

}
