package org.isftracker.interchange;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A text is read the same however its lines are broken, quoted or set on pages. */
class LineWidthTests {

	private static final List<String> PARAGRAPHS = """
			The Security Council,
			Recalling its resolution 9801 (2029) and the statements of its President on the ferries of the river, \
			and reaffirming the principles of good-neighbourliness and of free passage,
			Welcoming the agreement of the two shores on the northern bridge, and taking note of the letters in which \
			their envoys asked the United Nations for help with its piers,
			Determining that the closure of the river endangers the peace of the region,
			Acting under Chapter VII of the Charter of the United Nations,
			Mandate of the mission
			1. Decides to extend the mandate of the mission on the river until 30 April 2032;
			2. Decides that the mission shall have the following tasks, and authorizes it to use all necessary means \
			to carry them out within its capabilities:
			(a) Protection of passengers:
			(i) To keep the ferries from harm, in areas of high risk above all, and to answer promptly to any threat \
			against those who travel on them, whoever makes it;
			(ii) To mark the channel, and to keep its buoys lit by night;
			(b) Help with the bridge, in close touch with the engineers of both shores and with troop- and \
			police-contributing countries, including by the lending of cranes;
			Peace process of the two shores
			3. Demands that all parties keep the truce that they signed at the northern pier, and that they give back \
			the boats which they have taken from each other since the beginning of the year;
			4. Authorizes the board of the river, in full respect of the law, to: (A) sign leases for the piers that \
			are named in the report of the Secretary-General; and (B) found companies that run the crossings for as \
			long as the northern bridge is closed to traffic;
			Reporting:
			5. Requests the Secretary-General to report to the Council within ninety days on the carrying out of this \
			resolution, and on what kept the mission from doing so;
			6. Decides to remain actively seized of the matter.
			Annex
			Plan for the northern bridge
			1. The bridge will be a place of free passage. It will be open by day and by night to all who live on \
			either shore, and nobody will be asked for a toll.
			2. The piers will be mended first, by crews of both shores under one foreman.
			3. The ferries will run until then.
			""".lines().toList();

	private static final String TREE = tree(spaced(PARAGRAPHS));

	@Test
	void theTreeIsTheOneThatTheTextSays() {
		assertThat(TREE).contains("# Mandate of the mission\nOP 1 ", "# Peace process of the two shores\nOP 3 ",
				"# Reporting:\nOP 5 ", "  (a) Protection of passengers:\n    (i) ", "  (b) Help with the bridge",
				"OP 6 Decides to remain actively seized of the matter.\nANNEX Annex / Plan for the northern bridge\n- 1 ",
				"- 3 The ferries will run until then.");
	}

	@Test
	void emptyLinesAreNotNeeded() {
		assertReads(PARAGRAPHS);
	}

	@ParameterizedTest
	@ValueSource(ints = { 60, 66, 68, 72, 76, 80, 88, 96, 104 })
	void brokenLinesNeedNoEmptyLines(int width) {
		assertReads(wrapped(PARAGRAPHS, width));
		assertReads(wrapped(spaced(PARAGRAPHS), width));
	}

	@ParameterizedTest
	@ValueSource(ints = { 76, 80, 84, 88, 92, 96, 100 })
	void linesThatAProgramBrokeAgainAreMended(int width) {
		assertReads(wrapped(wrapped(PARAGRAPHS, width), 72));
		assertReads(wrapped(wrapped(spaced(PARAGRAPHS), width), 72));
	}

	@ParameterizedTest
	@ValueSource(strings = { "> ", ">", ">> ", "> > " })
	void quotationMarksOfAMailAreTakenOff(String mark) {
		assertReads(marked(wrapped(spaced(PARAGRAPHS), 70), mark));
		assertReads(marked(wrapped(PARAGRAPHS, 70), mark));
		assertReads(marked(wrapped(wrapped(PARAGRAPHS, 88), 70), mark));
		assertReads(marked(spaced(PARAGRAPHS), mark));
	}

	@Test
	void linesThatWereQuotedFirstAndBrokenThenAreMended() {
		assertReads(wrapped(marked(wrapped(spaced(PARAGRAPHS), 88), "> "), 72));
	}

	@ParameterizedTest
	@ValueSource(ints = { 13, 15, 17, 18, 19, 21, 23, 25 })
	void pagesEndAnywhere(int lines) {
		assertReads(paged(wrapped(PARAGRAPHS, 84), lines));
		assertReads(paged(wrapped(spaced(PARAGRAPHS), 84), lines));
		assertReads(marked(wrapped(paged(wrapped(PARAGRAPHS, 84), lines), 70), "> "));
	}

	private static void assertReads(List<String> lines) {
		assertThat(tree(lines)).isEqualTo(TREE);
	}

	private static String tree(List<String> lines) {
		return Drawing.of(DocumentReading.read(String.join("\n", lines)));
	}

	private static List<String> spaced(List<String> paragraphs) {
		return paragraphs.stream().flatMap(words -> Stream.of(words, "")).toList();
	}

	private static List<String> marked(List<String> lines, String mark) {
		return lines.stream().map(line -> mark + line).toList();
	}

	private static List<String> wrapped(List<String> lines, int width) {
		var wrapped = new ArrayList<String>();
		for (var line : lines) {
			var rest = line;
			while (rest.length() > width) {
				int space = rest.lastIndexOf(' ', width);
				wrapped.add(rest.substring(0, space));
				rest = rest.substring(space + 1);
			}
			wrapped.add(rest);
		}
		return wrapped;
	}

	private static List<String> paged(List<String> lines, int most) {
		var paged = new ArrayList<String>(List.of("United Nations S/RES/9901 (2031)", ""));
		for (int at = 0; at < lines.size(); at++) {
			paged.add(lines.get(at));
			if (at % most == most - 1) {
				int page = at / most + 1;
				paged.addAll(List.of("", page + "/9 31-00077", "", "S/RES/9901 (2031)", ""));
			}
		}
		return paged;
	}

}
