package org.isftracker.interchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Conventions of the drafting of resolutions that no other test holds. */
class ConventionsTests {

	private static final Pattern ROW = Pattern.compile("(?m)^\\|.*\\| `(\\w+Tests)\\.(\\w+)` \\|$");

	@Test
	void everyConventionNamesATestThatThereIs() throws IOException {
		var rows = ROW.matcher(Files.readString(Path.of("docs/domain.md"))).results().toList();

		assertThat(rows).hasSizeGreaterThan(30).allSatisfy(row -> {
			var tests = Class.forName(getClass().getPackageName() + "." + row.group(1));
			assertThat(Arrays.stream(tests.getDeclaredMethods()).map(method -> method.getName()))
				.contains(row.group(2));
		});
	}

	@Test
	void dashesAndBulletsAreItems() {
		assertReads("""
				1. Decides that the board shall:

				– Mark the channel;

				– Light the buoys:

				• By night;

				• In fog;

				- Report on both;

				2. Decides to remain seized of the matter.
				""", """
				OP 1 Decides that the board shall:
				  – Mark the channel;
				  – Light the buoys:
				    • By night;
				    • In fog;
				  - Report on both;
				OP 2 Decides to remain seized of the matter.
				""");
	}

	@Test
	void anOperativeParagraphMayBeginBeforeItsVerb() {
		assertReads("""
				1. Upon the opening of the bridge, calls upon both shores to close the ferries;

				2. Acting in support of the board, authorizes the mission to lend cranes;

				3. Further to that end, decides to remain seized of the matter.
				""", """
				OP 1 Upon the opening of the bridge, calls upon both shores to close the ferries;
				OP 2 Acting in support of the board, authorizes the mission to lend cranes;
				OP 3 Further to that end, decides to remain seized of the matter.
				""");
	}

	@Test
	void aParagraphMayHaveSeveralSentences() {
		assertReads("""
				1. Decides to open the bridge. It will stay open by day. The S. pier is for boats;

				2. Decides to remain seized of the matter.
				""", """
				OP 1 Decides to open the bridge. It will stay open by day. The S. pier is for boats;
				OP 2 Decides to remain seized of the matter.
				""");
	}

	@Test
	void headingsStandInThePreamble() {
		assertReads("""
				Recalling its decisions on the bridge,

				Ferries

				Noting the state of the ferries,

				1. Decides to remain seized of the matter.
				""", """
				PP Recalling its decisions on the bridge,
				# Ferries
				PP Noting the state of the ferries,
				OP 1 Decides to remain seized of the matter.
				""");
	}

	@Test
	void alternativesAndAttributionsKeepTheirBrackets() {
		assertReads("""
				PP1. Recalling the bridge,

				[PP1 bis. [FRE: Noting [with concern] the ferry,]]

				OP1. Decides to open [the bridge] [PAN: both bridges];

				[OP1 alt. Decides to wait;]

				OP2 quater. Decides to remain seized of the matter.
				""", """
				PP 1 Recalling the bridge,
				PP 1 bis [[FRE: Noting [with concern] the ferry,]]
				OP 1 Decides to open [the bridge] [PAN: both bridges];
				OP 1 alt [Decides to wait;]
				OP 2 quater Decides to remain seized of the matter.
				""");
	}

	@Test
	void referencesAtTheBeginningOfALineAreNoLabels() {
		assertReads("""
				1. Decides that the measures on the ferries and their crews shall be those of paragraphs
				5 and 6 above, as they were changed by paragraph
				7. (a) of its decision on the bridge, and that the board shall see to them in the time
				until the bridge is open to all who live on the shores of the river;
				2. Decides to remain seized of the matter of the bridge and of the ferries beside it, and
				to meet again in the spring.
				""",
				"""
						OP 1 Decides that the measures on the ferries and their crews shall be those of paragraphs 5 and 6 above, \
						as they were changed by paragraph 7. (a) of its decision on the bridge, and that the board shall see to \
						them in the time until the bridge is open to all who live on the shores of the river;
						OP 2 Decides to remain seized of the matter of the bridge and of the ferries beside it, and to meet again \
						in the spring.
						""");
	}

	@Test
	void withoutAPreambleTheEnactingWordsHaveNoComma() {
		var document = DocumentReading.read("The Security Council\n\nDecides to admit the ferry to the register.\n");

		assertThat(Drawing.of(document)).isEqualTo("OP Decides to admit the ferry to the register.\n");
	}

	private static void assertReads(String body, String drawing) {
		assertThat(Drawing.of(DocumentReading.read("The Security Council,\n\n" + body))).isEqualTo(drawing);
	}

}
