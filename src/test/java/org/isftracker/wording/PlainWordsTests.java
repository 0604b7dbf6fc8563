package org.isftracker.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainWordsTests {

	@ParameterizedTest
	@ValueSource(strings = { "", "Türkiye", "مجلس الأمن", "安全理事会", "5,000–8,000", "👩‍👧", "a\u200Fb" })
	void wordsOfAnyScriptAreKept(String words) {
		assertThat(Flaw.of(words, 200, false)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(quoteCharacter = '"',
			value = { "a\u0000b, CONTROL_CHARACTER", "a\u007Fb, CONTROL_CHARACTER", "a\uD800b, BROKEN_CHARACTER",
					"a\uFFFFb, BROKEN_CHARACTER", "a\u202Eb, DIRECTION_OVERRIDE", "a\tb, SEVERAL_LINES",
					"abcdefghijk, TOO_LONG" })
	void whatCannotBeStoredOrShownIsNamed(String words, Flaw flaw) {
		assertThat(Flaw.of(words, 10, false)).contains(flaw);
	}

	@ParameterizedTest
	@ValueSource(strings = { "one\ntwo", "one\r\ntwo", "one\ttwo" })
	void severalLinesAreKeptWhereTheyAreAskedFor(String words) {
		assertThat(Flaw.of(words, 200, true)).isEmpty();
		assertThat(Flaw.of(words, 200, false)).contains(Flaw.SEVERAL_LINES);
	}

	@ParameterizedTest
	@ValueSource(strings = "👍👍👍")
	void lengthCountsCharactersAndNotTheirHalves(String words) {
		assertThat(Flaw.of(words, 3, false)).isEmpty();
	}

}
