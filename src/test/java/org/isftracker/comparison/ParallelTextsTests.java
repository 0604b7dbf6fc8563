package org.isftracker.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isftracker.comparison.SampleTexts.compared;
import static org.isftracker.comparison.SampleTexts.draft;
import static org.isftracker.comparison.SampleTexts.text;

import java.util.Set;

import org.isftracker.resolution.ClauseText;
import org.junit.jupiter.api.Test;

class ParallelTextsTests {

	private static final String[] ENGLISH = { "a", "Decides to extend the mission of the observers by six months;", "b",
			"Requests a report every ninety days;", "c", "Decides to remain seized of the matter." };

	private static final String[] ARABIC = { "d", "يقرر أن يمدد ولاية بعثة المراقبين لفترة ستة أشهر؛", "e",
			"يطلب تقديم تقرير كل تسعين يوما؛" };

	@Test
	void textsInTwoLanguagesStandSideBySideByNumber() {
		var comparison = compared(text("English", ENGLISH), draft("Arabic", "ar", null, ARABIC));

		assertThat(comparison.parallel()).isTrue();
		assertThat(comparison.changes()).isEmpty();
		assertThat(comparison.rows()).hasSize(3);
		assertThat(comparison.rows().get(1).earlier()).extracting(ClauseText::label).containsExactly("OP 2");
		assertThat(comparison.rows().get(1).label()).isEqualTo("OP 2");
		assertThat(comparison.rows().get(2).later()).isNull();
	}

	@Test
	void theScriptTellsALanguageThatNobodyNamed() {
		assertThat(compared(text("English", ENGLISH), draft("Unnamed", "en", null, ARABIC)).parallel()).isTrue();
	}

	@Test
	void wordsOfTwoLatinLanguagesAreNotComparedEither() {
		var french = draft("French", "fr", null, "f", "Décide de proroger de six mois le mandat des observateurs;");

		assertThat(compared(text("English", ENGLISH), french).rows().get(0).laterMarks())
			.allSatisfy(mark -> assertThat(mark.op()).isEqualTo(Redline.Operation.KEEP));
	}

	@Test
	void everythingIsShownAndNothingIsCounted() {
		var comparison = compared(draft("Arabic", "ar", null, ARABIC), text("English", ENGLISH));

		var sheet = ComparisonSheet.of(comparison, ReadingChoice.of("side", Set.of(), "text", false));

		assertThat(sheet.parts()).hasSize(3).noneMatch(ComparisonSheet.Part::folded);
		assertThat(sheet.shown()).allSatisfy(row -> assertThat(row.number()).isZero());
	}

	@Test
	void oneLanguageIsComparedWordByWord() {
		assertThat(compared(text("First", ENGLISH), text("Second", ENGLISH)).parallel()).isFalse();
	}

}
