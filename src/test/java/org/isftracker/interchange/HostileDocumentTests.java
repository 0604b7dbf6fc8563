package org.isftracker.interchange;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.isftracker.interchange.UnreadableDocument.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

class HostileDocumentTests {

	private static final int ROUNDS = 500;

	private static final Duration PROMPT = Duration.ofSeconds(5);

	private static final Duration STARVED = Duration.ofMinutes(2);

	private static final String TEXT = """
			S/2031/77
			4 March 2031
			Freedonia and Sylvania: draft resolution

			The Security Council,

			Recalling its decisions on the river,1

			Bridges

			1. Decides that paragraph 7 shall read:

			“7. Demands that all States:

			(a) Open bridges, and to that end:

			(i) Build them;

			• Of stone;

			(b) Close ferries,”

			except at night;

			2 bis. Requests the board to report, as follows: (A) on bridges; and
			(B) on ferries;

			__________
			1 See the report.

			Annex A

			I. Piers

			1. The pier is open.
			""";

	private static final String XML = """
			<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><statement name="resolution">
			<meta><identification source="#a"><FRBRExpression><FRBRlanguage language="eng"/></FRBRExpression></identification></meta>
			<coverPage><p><docNumber>S/RES/9901 (2031)</docNumber></p><p><docDate date="2031-03-04">4 March 2031</docDate></p></coverPage>
			<preamble><formula name="enactingFormula"><p>The Security Council,</p></formula>
			<container name="Recalling"><p>Recalling the river<authorialNote marker="1"><p>See there.</p></authorialNote>,</p></container></preamble>
			<mainBody><paragraph><num>1.</num><list><intro><p>Decides to build:</p></intro>
			<point><num>(a)</num><content><p>Bridges;</p></content></point></list></paragraph>
			<paragraph class="H1"><heading>Annex</heading></paragraph>
			<paragraph><num>1.</num><content><p/></content></paragraph><paragraph><content><p>Open.</p></content></paragraph>
			</mainBody></statement></akomaNtoso>
			""";

	@ParameterizedTest
	@ValueSource(longs = { 1, 20_310_304, 77 })
	void damagedTextIsReadOrRefused(long seed) {
		for (int round = 0; round < ROUNDS; round++) {
			var damaged = new Mutations(seed + round).of(TEXT);
			attempt(seed + round, () -> DocumentReading.read(damaged));
		}
	}

	@ParameterizedTest
	@ValueSource(longs = { 2, 20_310_305 })
	void damagedXmlIsReadOrRefused(long seed) {
		for (int round = 0; round < ROUNDS; round++) {
			var mutations = new Mutations(seed + round);
			var damaged = mutations.of(XML).getBytes(StandardCharsets.UTF_8);
			attempt(seed + round, () -> DocumentReading.readAkn(damaged));
			attempt(seed + round, () -> DocumentReading.readAkn(mutations.of(damaged)));
		}
	}

	@Test
	void aHundredThousandParagraphsAreRefusedPromptly() {
		var text = "The Security Council,\n\n" + IntStream.range(1, 100_000)
			.mapToObj(number -> number % 1000 + ". Decides to build bridge " + number + ";\n\n(i) Of stone;\n")
			.collect(Collectors.joining());

		assertPrompt(
				() -> assertThatExceptionOfType(UnreadableDocument.class).isThrownBy(() -> DocumentReading.read(text))
					.matches(refusal -> refusal.reason() == Reason.TOO_MANY_PARAGRAPHS));
	}

	@ParameterizedTest
	@ValueSource(strings = { "a", " ", "1 ", "(a) ", "“", "- ", "[", "*", "\t", "1.", "th e ", "a-\n", "(i)\n", "and ;",
			"_" })
	void longRunsOfOneShapeAreReadPromptly(String shape) {
		var text = "The Security Council,\n1. Decides " + shape.repeat(1_000_000 / shape.length()) + "\n";

		assertPrompt(() -> attempt(0, () -> DocumentReading.read(text)));
	}

	@Test
	void xmlThatNestsTooDeepIsRefused() {
		var deep = "<akomaNtoso>" + "<list>".repeat(100_000);

		assertRefused(deep, Reason.HOSTILE);
	}

	@Test
	void xmlWithADocumentTypeIsRefused() {
		assertRefused("<!DOCTYPE akomaNtoso SYSTEM \"file:///etc/passwd\"><akomaNtoso/>", Reason.HOSTILE);
		assertRefused("<!DOCTYPE akomaNtoso [<!ENTITY a \"b\">]><akomaNtoso>&a;</akomaNtoso>", Reason.HOSTILE);
	}

	@Test
	void xmlThatEndsBeforeItsEndIsRefused() {
		assertRefused(XML.substring(0, XML.length() / 2), Reason.DAMAGED);
	}

	@Test
	void otherXmlIsRefused() {
		assertRefused("<html><body>The Security Council,</body></html>", Reason.WRONG_FORMAT);
	}

	/** By the time of the processor, so that a busy machine does not matter. */
	private static void assertPrompt(Runnable reading) {
		var clock = ManagementFactory.getThreadMXBean();
		assertTimeoutPreemptively(STARVED, () -> {
			long start = clock.getCurrentThreadCpuTime();
			reading.run();
			assertThat(Duration.ofNanos(clock.getCurrentThreadCpuTime() - start)).isLessThan(PROMPT);
		});
	}

	private static void assertRefused(String xml, Reason reason) {
		assertThatExceptionOfType(UnreadableDocument.class)
			.isThrownBy(() -> DocumentReading.readAkn(xml.getBytes(StandardCharsets.UTF_8)))
			.matches(refusal -> refusal.reason() == reason, reason.name());
	}

	private static void attempt(long seed, Runnable reading) {
		try {
			reading.run();
		}
		catch (UnreadableDocument refused) {
			refused.reason();
		}
		catch (RuntimeException broken) {
			fail("Seed " + seed, broken);
		}
	}

}
