package org.isftracker.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

import org.isftracker.interchange.CorrectionRefused.Reason;
import org.junit.jupiter.api.Test;

class CorrectingTests {

	private final ReadText read = ReadText.of(AssemblyTests.TEXT.getBytes(StandardCharsets.UTF_8),
			TrackedSide.ACCEPTED);

	@Test
	void everyParagraphKnowsItsLines() {
		assertThat(corrected()).allSatisfy(
				paragraph -> assertThat(read.lines().get(paragraph.firstLine() - 1)).contains(paragraph.words()));
	}

	@Test
	void whatIsDemotedStandsUnderTheOneAboveAndAllIsNumberedAnew() {
		assertThat(labels(Correction.of(Correction.Kind.DEMOTE, 2))).containsExactly("PP 1", "OP 1", "OP 1 (a)",
				"OP 1 (a) (i)", "OP 1 (a) (ii)", "OP 2", "-", "Annex 1, 1", "Annex 1, 2");
	}

	@Test
	void whatIsPromotedTakesWhatStandsUnderItAlong() {
		assertThat(labels(Correction.of(Correction.Kind.DEMOTE, 2), Correction.of(Correction.Kind.PROMOTE, 2)))
			.isEqualTo(labels());
		assertThat(labels(Correction.of(Correction.Kind.PROMOTE, 3))).contains("OP 3", "OP 3 (a)", "OP 4");
	}

	@Test
	void whatIsSplitBehindALabelBecomesWhatTheLabelSays() {
		var words = "Welcomes the plan for the harbour; 2. Notes the tide;";

		assertThat(labels(Correction.words(1, words), Correction.split(1, 35))).contains("OP 4").hasSize(10);
		assertThat(corrected(Correction.words(1, words), Correction.split(1, 35)).get(2).words())
			.isEqualTo("Notes the tide;");
	}

	@Test
	void whatIsJoinedHasTheWordsAndTheLinesOfBoth() {
		var joined = corrected(Correction.of(Correction.Kind.JOIN, 4)).get(3);

		assertThat(joined.words()).isEqualTo("guard the piers; train the pilots;");
		assertThat(joined.lastLine()).isGreaterThan(joined.firstLine());
	}

	@Test
	void aLineThatTheReaderLeftOutIsTaken() {
		var taken = corrected(Correction.of(Correction.Kind.TAKE, 1)).get(0);

		assertThat(taken.words()).isEqualTo("The Security Council,");
		assertThat(taken.part()).isEqualTo(Part.PREAMBULAR);
	}

	@Test
	void whatCannotBeIsRefused() {
		assertRefused(Reason.AT_THE_TOP, Correction.of(Correction.Kind.PROMOTE, 1));
		assertRefused(Reason.NOTHING_ABOVE, Correction.of(Correction.Kind.DEMOTE, 1));
		assertRefused(Reason.NOTHING_ABOVE, Correction.of(Correction.Kind.JOIN, 0));
		assertRefused(Reason.NO_CLAUSE, Correction.of(Correction.Kind.DEMOTE, 6));
		assertRefused(Reason.WORDS_MISSING, Correction.words(1, "  "));
		assertRefused(Reason.NO_CUT, Correction.split(1, 0));
		assertRefused(Reason.GONE, Correction.of(Correction.Kind.SETTLE, 99));
		assertRefused(Reason.GONE, Correction.of(Correction.Kind.TAKE, 2));
	}

	@Test
	void whatCannotBeImportedYetSaysSoInItsPlace() {
		var numbered = NumberedText.of(corrected(Correction.as(0, Part.SUB_1)), "en");

		assertThat(numbered.problems()).isEqualTo(1);
		assertThat(numbered.rows().get(0).problem()).isEqualTo(ImportRefused.Reason.NOTHING_TO_STAND_UNDER);
		assertThat(Objects.requireNonNull(numbered.rows().get(1).clause()).label()).isEqualTo("OP 1");
	}

	private List<FlatParagraph> corrected(Correction... corrections) {
		return Correcting.corrected(read, List.of(corrections));
	}

	private List<String> labels(Correction... corrections) {
		return NumberedText.of(corrected(corrections), "en")
			.rows()
			.stream()
			.map(row -> row.clause() == null ? "-" : row.clause().label())
			.toList();
	}

	private void assertRefused(Reason reason, Correction correction) {
		assertThatThrownBy(() -> corrected(correction)).isInstanceOfSatisfying(CorrectionRefused.class,
				refused -> assertThat(refused.reason()).isEqualTo(reason));
	}

}
