package org.isftracker.interchange;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DocumentReadingTests {

	private static final String HEAD = """
			United Nations

			S/RES/9901 (2031)

			Security Council

			Distr.: General

			4 March 2031

			Resolution 9901 (2031)

			Adopted by the Security Council at its 19901st meeting, on 4 March 2031

			The Security Council,

			""";

	@Test
	void mastHeadPreambleAndNumberedParagraphsAreRead() {
		var document = DocumentReading.read(HEAD + """
				Recalling its earlier decisions on the river crossings,

				Gravely concerned at the closing of the northern bridge,

				1. Decides to open the northern bridge to relief convoys;

				2. Decides to remain seized of the matter.
				""");

		assertThat(document.symbol()).isEqualTo("S/RES/9901 (2031)");
		assertThat(document.language()).isEqualTo(TextLanguage.EN);
		assertThat(document.mastHead().date()).isEqualTo(LocalDate.of(2031, 3, 4));
		assertThat(document.preamble()).extracting(ReadParagraph::text)
			.containsExactly("Recalling its earlier decisions on the river crossings,",
					"Gravely concerned at the closing of the northern bridge,");
		assertThat(document.operative()).extracting(ReadParagraph::label).containsExactly("1", "2");
		assertThat(document.doubts()).isEmpty();
	}

	@Test
	void anAnnexThatNumbersAnewDoesNotRunOnIntoTheOperativePart() {
		var document = DocumentReading.read(HEAD + """
				1. Endorses the river plan in the annex;

				2. Decides to remain seized of the matter.

				ANNEX 1 - The river plan

				1. The bridges will open.

				2. The ferries will run.

				3. The banks will be cleared.
				""");

		assertThat(document.operative()).hasSize(2);
		assertThat(document.annexes()).singleElement().satisfies(annex -> {
			assertThat(annex.title()).isEqualTo("ANNEX 1 - The river plan");
			assertThat(annex.paragraphs()).extracting(ReadParagraph::label).containsExactly("1", "2", "3");
		});
	}

	@Test
	void aPresidentialStatementIsRefused() {
		assertThatThrownBy(() -> DocumentReading.read("""
				S/PRST/2031/4

				Statement by the President of the Security Council

				“The Security Council reaffirms its support for the ferrymen.
				""")).isInstanceOfSatisfying(UnreadableDocument.class,
				refusal -> assertThat(refusal.reason()).isEqualTo(UnreadableDocument.Reason.PRESIDENTIAL_STATEMENT));
	}

}
