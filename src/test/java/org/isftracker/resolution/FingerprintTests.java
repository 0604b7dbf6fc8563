package org.isftracker.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FingerprintTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "Decides to act; | Decides to act.", "Decides to act; | Decides to act",
			"Decides to act, | 'Decides  to\u00A0act …'", "the “force” | the \"force\"", "the force’s | 'the force''s'",
			"2025–2027 | 2025-2027", "self‑defence | self-defence", "caf\u00e9 | cafe\u0301", "re\u00ADform | reform",
			"\u200Eof the force | of the force", "«force» | “force”" })
	void typographyMakesNoDifference(String one, String other) {
		assertThat(Fingerprint.of(one, null)).isEqualTo(Fingerprint.of(other, null));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "Decides to act | decides to act", "the force, the police | the force the police",
					"may act | shall act", "Member States | member states", "act (now) | act now",
					"to act and; | to act;", "act: now | act; now" })
	void wordsCaseAndInnerPunctuationDo(String one, String other) {
		assertThat(Fingerprint.of(one, null)).isNotEqualTo(Fingerprint.of(other, null));
	}

	@Test
	void theClosingTextCounts() {
		assertThat(Fingerprint.of("Decides:", "and to report")).isNotEqualTo(Fingerprint.of("Decides:", null))
			.isNotEqualTo(Fingerprint.of("Decides: and to report", null));
	}

	@Test
	void severalAreJoinedInWhateverOrder() {
		var one = Fingerprint.of("one", null);
		var two = Fingerprint.of("two", null);

		assertThat(Fingerprint.joined(List.of(one, two))).isEqualTo(Fingerprint.joined(List.of(two, one)))
			.isNotEqualTo(one);
		assertThat(Fingerprint.joined(List.of(one))).isEqualTo(one);
	}

	@Test
	void itIsTheSha256OfTheNormalisedWords() {
		assertThat(Fingerprint.of("abc.", null))
			.isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
	}

}
