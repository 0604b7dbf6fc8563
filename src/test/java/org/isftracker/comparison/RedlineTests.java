package org.isftracker.comparison;

import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class RedlineTests {

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					a date is one fact | Authorizes the Force until [-31 March 2026-]{+30 March 2027+} in the area;
					nothing but function words agrees | Deploring the fact that [-the crossing of the river in the south remained closed-]{+convoys of several agencies were looted on the way to the camps+},
					a phrase comes with both its commas | Urges every crossing{+, above all those of the northern district,+} to admit {+timely and sustained +}medical relief;
					a list of resolutions grows | Reaffirming resolutions 1701 (2006), 1860 (2009)[- and-]{+,+} 2334 (2016){+ and 2735 (2024)+},
					a repeated phrase is dropped from its start | Invites [-the envoys of Aravia and -]the envoys of Belmont to meet again;
					small edits stay apart | [-Asks-]{+Also asks+} the Board to publish {+promptly +}every [-second-]{+third+} audit{+ and to circulate a summary each spring+};
					a phrase changes places | [-Mindful of its letter S/2025/712, noting-]{+Noting+} the harm of unexploded mines to farming in the valley{+, and mindful of its letter S/2025/712+},
					the end of a list item | to train the harbour police of the strip[-,-]{+; and+}
					nothing is left of the sentence | [-Praises the patience of the donors and invites them to renew their pledges by autumn-]{+Decides that members shall deny transit to every vessel named by the board of inquiry+};
					a symbol keeps its year | Document [-S/RES/1860 (2009)-]{+S/RES/1701 (2006)+} of the Council;
					a bracket is closed where it was opened | Having read the report of [-9 May 2025 (S/2025/311)-]{+2 June 2025 (S/2025/358)+}, and its annex;
					a negation stands out | Confirms that this paragraph shall {+not +}bind forces deployed in [-Aravia-]{+Belmont+};
					an elision is a word | Demande au Conseil de l’aviser {+chaque mois +}de l’[-avancement du retrait-]{+état des points de passage+} ;
					Arabic reads the same way | يأذن {+أيضا +}للقوة بالبقاء حتى [-15 آذار/مارس 2026-]{+31 كانون الثاني/يناير 2027+}؛
					""")
	void marksWhatAReaderWouldMark(String reason, String marked) {
		String before = marked.replaceAll("\\{\\+.*?\\+}", "").replaceAll("\\[-(.*?)-]", "$1");
		String after = marked.replaceAll("\\[-.*?-]", "").replaceAll("\\{\\+(.*?)\\+}", "$1");

		Redline redline = Redline.between(before, after);

		assertThat(words(redline)).as(reason).isEqualTo(marked);
		assertThat(redline.accepted()).isEqualTo(after);
		assertThat(redline.rejected()).isEqualTo(before);
	}

	@Test
	void typographyAndWhiteSpaceAreKeptAndTold() {
		Redline redline = Redline.between("The \"Board\"  of the Council's envoy",
				"The “Board” of the Council’s envoy");

		assertThat(redline.hasChanges()).isFalse();
		assertThat(redline.accepted()).isEqualTo("The “Board” of the Council’s envoy");
		assertThat(redline.rejected()).isEqualTo("The \"Board\"  of the Council's envoy");
	}

	@Test
	void symbolsParagraphsAndNumbersAreNeverCut() {
		Redline redline = Redline.between("listed in S/2025/685, bound by paragraph 7 (a), holding 1,200 troops;",
				"listed in S/2025/694, bound by paragraph 7 (b), holding 1,250 troops;");

		assertThat(words(redline)).isEqualTo("listed in [-S/2025/685-]{+S/2025/694+}, bound by [-paragraph 7 (a)-]"
				+ "{+paragraph 7 (b)+}, holding [-1,200-]{+1,250+} troops;");
	}

	@Test
	void oneTokenIsOneHanCharacter() {
		assertThat(words(Redline.between("决定部队任期至2026年3月31日", "决定部队任务至2027年3月31日")))
			.isEqualTo("决定部队任[-期-]{+务+}至[-2026年3月31日-]{+2027年3月31日+}");
	}

	@Test
	void aWordThatComesFirstTakesItsSpaceAlong() {
		assertThat(words(Redline.between("requests a report;", "also requests a report;")))
			.isEqualTo("{+also +}requests a report;");
	}

	private static String words(Redline redline) {
		return redline.segments().stream().map(segment -> switch (segment.op()) {
			case KEEP -> segment.text();
			case DELETE -> "[-" + segment.text() + "-]";
			case INSERT -> "{+" + segment.text() + "+}";
		}).collect(Collectors.joining());
	}

}
