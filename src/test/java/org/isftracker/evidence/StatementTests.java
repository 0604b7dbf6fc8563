package org.isftracker.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;

import org.isftracker.actor.ActorId;
import org.isftracker.actor.ActorName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatementTests {

	static final ActorId SPEAKER = ActorId.of("7d1f6f0e-5c5e-4a44-9f36-2b8a3c1c0d11");

	@Test
	void isCitedWithTheNameOfItsSpeaker() {
		var statement = new Statement(SampleStatements.by(SPEAKER), Instant.EPOCH, "analyst");

		var citation = statement.cite(new ActorName(SPEAKER, "Freedonia", null, null));

		assertThat(citation.speaker().name()).isEqualTo("Freedonia");
		assertThat(citation.words()).isEqualTo(SampleStatements.by(SPEAKER).words());
	}

	@ParameterizedTest
	@ValueSource(strings = { "javascript:alert(1)", "ftp://example.org/a", "https://", "//example.org", "https://a b" })
	void namesNoAddressButThatOfAPage(String url) {
		assertThatExceptionOfType(EvidenceRefused.class)
			.isThrownBy(() -> new Statement(SampleStatements.at(SPEAKER, url), Instant.EPOCH, "analyst"))
			.returns("url", EvidenceRefused::field);
	}

	@Test
	void needsWords() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new Statement(SampleStatements.saying(SPEAKER, " "), Instant.EPOCH, "analyst"));
	}

	@Test
	void refusesACorrectionThatWasMadeFromAnotherVersion() {
		var statement = new Statement(SampleStatements.by(SPEAKER), Instant.EPOCH, "analyst");

		assertThatExceptionOfType(EvidenceRefused.class)
			.isThrownBy(() -> statement.correct(3, SampleStatements.saying(SPEAKER, "Something else")))
			.matches(EvidenceRefused::isStale);
	}

}
