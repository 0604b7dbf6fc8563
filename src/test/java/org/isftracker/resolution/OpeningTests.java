package org.isftracker.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpeningTests {

	@ParameterizedTest
	@CsvSource({ "PREAMBULAR, Recalling its decisions, Recalling",
			"PREAMBULAR, Gravely concerned at it, Gravely concerned",
			"PREAMBULAR, Taking note with appreciation of it, Taking note with appreciation",
			"PREAMBULAR, Echoing the call, Echoing", "PREAMBULAR, Recalls that it did, Recalls",
			"PREAMBULAR, This text is odd, ''", "OPERATIVE, Decides further that, Decides further",
			"OPERATIVE, Calls upon all, Calls upon", "OPERATIVE, Underscores the need, Underscores",
			"OPERATIVE, Expresses its intention to, Expresses its intention", "OPERATIVE, Deplores it, Deplores",
			"OPERATIVE, Upon the end of it, ''" })
	void theOpeningVerbIsFound(ClauseKind kind, String words, String opening) {
		assertThat(words.substring(0, Opening.length(words, kind, 0, "en"))).isEqualTo(opening);
	}

	@Test
	void subParagraphsAndAnnexesHaveNone() {
		assertThat(Opening.length("Decides to act", ClauseKind.OPERATIVE, 1, "en")).isZero();
		assertThat(Opening.length("Decides to act", ClauseKind.ANNEX, 0, "en")).isZero();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "fr|Prie instamment les pilotes|Prie instamment", "fr|Se félicite de la paix|Se félicite",
					"fr|Ayant à l\u2019esprit ses vœux|Ayant à l\u2019esprit", "fr|Priera demain|Priera",
					"es|Acoge con beneplácito el plan|Acoge con beneplácito", "es|Decide seguir|Decide",
					"ru|Постановляет, что|Постановляет" })
	void phrasesOfOtherLanguagesAreFoundWhole(String language, String words, String opening) {
		assertThat(words.substring(0, Opening.length(words, ClauseKind.OPERATIVE, 0, language))).isEqualTo(opening);
	}

	@Test
	void whereTheLanguageHasOneVerbItIsTheFirstWord() {
		assertThat(Opening.length("Décide de rester saisi", ClauseKind.OPERATIVE, 0, "fr")).isEqualTo(6);
		assertThat(Opening.length("决定", ClauseKind.OPERATIVE, 0, "zh")).isZero();
	}

}
