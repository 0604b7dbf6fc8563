package org.isftracker.interchange;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PageReadingTests {

	@Test
	void linesOfAPageAreJoinedAndItsFurnitureIsLeftOut() {
		var document = DocumentReading.read("""
				United Nations  S/2031/77

				Security Council
				Distr.: General
				4 March 2031
				Original: English

				31-00077 (E)    040331
				*3100077*

				Freedonia, Republic of Sylvania and Bosnia and
				Herzegovina: draft resolution

				 The Security Council ,
				 Recalling  its decisions on the river , the last of which was taken in the year before the
				bridge was closed to all but the relief con-
				voys that the two -State commission runs from the
				northern pier,
				 Guided by the law of the river, and bearing in mind the two -State commission and
				the parties' word, given in the presence of the mediators, to keep to it for

				S/2031/77
				31-00077 2/3

				 as long as the bridge is closed,
				 1. Decides to send a convoy, as in paragraph
				2 above of the two -State plan, and to pay for it out of the funds that are
				set aside for convoys of this kind;
				 2. Decides to remain seized of the matter.
				""");

		assertThat(Drawing.of(document)).isEqualTo(
				"""
						PP Recalling its decisions on the river, the last of which was taken in the year before the \
						bridge was closed to all but the relief convoys that the two-State commission runs from the northern pier,
						PP Guided by the law of the river, and bearing in mind the two-State commission and \
						the parties' word, given in the presence of the mediators, to keep to it for as long as the bridge is closed,
						OP 1 Decides to send a convoy, as in paragraph 2 above of the two-State plan, and to pay for it \
						out of the funds that are set aside for convoys of this kind;
						OP 2 Decides to remain seized of the matter.
						""");
		assertThat(document.mastHead().sponsors()).containsExactly("Freedonia", "Republic of Sylvania",
				"Bosnia and Herzegovina");
	}

	@Test
	void footnotesAtTheFootOfAPageAreTakenOutOfTheText() {
		var document = DocumentReading.read("""
				The Security Council,

				Recalling its decision,1

				1. Decides that boats* shall be marked, whatever their flag and whoever
				steers them across the river between the piers of the north and

				__________________
				1 See the report on the crossings.
				* Boat means whatever floats.
				\f
				those of the south;

				2. Decides to remain seized of the matter.
				""");

		assertThat(Drawing.of(document)).isEqualTo("""
				PP Recalling its decision,
				OP 1 Decides that boats shall be marked, whatever their flag and whoever \
				steers them across the river between the piers of the north and those of the south;
				OP 2 Decides to remain seized of the matter.
				NOTE 1 See the report on the crossings.
				NOTE * Boat means whatever floats.
				""");
	}

	@Test
	void aHyphenStaysWhereEachHalfIsAWordOfTheText() {
		var document = DocumentReading.read("""
				The Security Council,
				Recalling the cost of the ferries, and asking the parties for proposals that are cost-
				neutral and that help the troop-
				and police-contributing countries with the cost of their con-
				voys on the northern shore of the river,
				1. Decides to remain seized of the matter.
				""");

		assertThat(document.preamble()).extracting(ReadParagraph::text)
			.containsExactly("Recalling the cost of the ferries, and asking the parties for proposals that are "
					+ "cost-neutral and that help the troop- and police-contributing countries with the cost of their "
					+ "convoys on the northern shore of the river,");
	}

	@Test
	void linesOfHangingParagraphsGoOnBehindAComma() {
		var document = DocumentReading.read("""
				The Security Council,

				Recalling its decision on the northern bridge, on the piers that carry it, and
				on the ferries that run beside it, and noting the letters of both shores,

				Welcoming the agreement on the piers, which was signed in the presence of all,
				and the word that was given,

				1.  Decides to open the bridge to all who live on either of the two shores, and
				    to close the ferries at the same time, the northern one excepted, as well as
				    the toll houses;

				2.  Decides to remain seized of the matter.
				""");

		assertThat(document.preamble()).hasSize(2);
		assertThat(document.operative()).hasSize(2);
	}

	@Test
	void softHyphensAreNoPartOfWords() {
		var document = DocumentReading.read("The Security Council,\n\nRecalling its earlier deci\u00adsions on the "
				+ "river and all that crosses it, and the navi\u00ad\ngation there,\n\n1. Decides to build bridges.\n");

		assertThat(document.preamble()).extracting(ReadParagraph::text)
			.containsExactly("Recalling its earlier decisions on the river and all that crosses it, and the navigation "
					+ "there,");
	}

	@Test
	void slipsOfAScanAreReadThroughAndTold() {
		var document = DocumentReading.read("""
				The Security Council,

				Emphasizing the need for a bridge that
				all can cross,

				l. Affirms that a bridge shall rest on both
				the following :

				(1) Northern piers ;

				(ii) Southern piers;

				2. Decides to remain seized of the matter.

				Adopted unanimously at the
				1999th meeting.
				""");

		assertThat(Drawing.of(document)).isEqualTo("""
				PP Emphasizing the need for a bridge that all can cross,
				OP 1 Affirms that a bridge shall rest on both the following :
				  (1) Northern piers;
				  (ii) Southern piers;
				OP 2 Decides to remain seized of the matter.
				""");
		assertThat(document.doubts()).extracting(Doubt::kind)
			.containsExactly(Doubt.Kind.LABEL_MISREAD, Doubt.Kind.LABEL_MISREAD);
	}

	@Test
	void aWrappedLineThatBeginsLikeAnAnnexIsNone() {
		var document = DocumentReading.read("""
				The Security Council,
				Recalling its decision on the list of goods that may be carried over the river,
				1. Decides to approve the adjustments to the list of goods that are set out in
				Annex A and the procedure for its use, and to review both of them every half
				year in the light of the reports of the board;
				2. Decides to remain seized of the matter and of the state of the crossings.
				""");

		assertThat(document.operative()).hasSize(2);
		assertThat(document.annexes()).isEmpty();
	}

	@Test
	void noBreakSpacesAndMarksOfDirectionDoNotHideLabels() {
		var document = DocumentReading.read("""
				\ufeffThe Security Council,

				\u200e1.\u00a0Decides to open the non\u2011aligned ferry by 1\u00a0May;

				\u00a0\u00a0(a)\u00a0At once;

				\u200e2\u200e. Decides to remain seized of the matter.
				""");

		assertThat(Drawing.of(document)).isEqualTo("""
				OP 1 Decides to open the non\u2011aligned ferry by 1\u00a0May;
				  (a) At once;
				OP 2 Decides to remain seized of the matter.
				""");
	}

	@Test
	void theSourceLinesOfAParagraphAreKnown() {
		var document = DocumentReading
			.read("The Security Council,\n\n1. Decides to wait;\n\n2. Decides to remain seized.\n");

		assertThat(document.operative()).extracting(ReadParagraph::firstLine).containsExactly(3, 5);
	}

	@Test
	void aTextWithoutEnactingWordsIsReadAndTold() {
		var document = DocumentReading.read("""
				Dear colleagues, the text as of this morning:

				PP1 Recalling the bridge,

				PP2 alt Noting the ferry,

				OP1. Decides to wait;

				OP2: Decides to remain seized of the matter.
				""");

		assertThat(document.preamble()).extracting(ReadParagraph::label).containsExactly("1", "2 alt");
		assertThat(document.operative()).hasSize(2);
		assertThat(document.doubts()).extracting(Doubt::kind).contains(Doubt.Kind.ENACTING_WORDS_MISSING);
	}

}
