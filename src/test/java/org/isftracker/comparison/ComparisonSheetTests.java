package org.isftracker.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;
import static org.isftracker.comparison.SampleTexts.compared;
import static org.isftracker.comparison.SampleTexts.text;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;

class ComparisonSheetTests {

	private static final String PILOTS = "Calls upon the harbour pilots of Aravia to open the channel to relief ships;";

	private static final String REPORT = "Requests the Secretary-General to report on dredging every ninety days;";

	private static final String TOLLS = "Decides that no toll is to be taken from medical vessels in the strait;";

	private static final String SEIZED = "Decides to remain seized of the matter.";

	private static final DraftComparison COMPARISON = compared(
			text("First", "pilots", PILOTS, "report", REPORT, "tolls", TOLLS, "seized", SEIZED),
			text("Second", "tolls", TOLLS, "pilots", PILOTS, "report", REPORT.replace("ninety", "sixty"), "buoys",
					"Encourages Belmont to maintain the lighted buoys;", "seized", SEIZED));

	@Test
	void countsFollowTheKindsInTheirOwnOrder() {
		assertThat(sheet().counts()).containsExactly(entry("REWORDED", 1L), entry("ADDED", 1L), entry("MOVED", 1L));
		assertThat(sheet().total()).isEqualTo(3);
	}

	@Test
	void inOneLineTheOpeningWordsOfEitherTextAreInItalics() {
		var redline = Redline.between("Requests all pilots to keep a log;", "Calls upon all pilots to keep a log;");

		assertThat(Mark.inline(redline, "Requests".length(), "Calls upon".length())).filteredOn(Mark::opening)
			.extracting(Mark::op, Mark::text)
			.containsExactly(tuple(Redline.Operation.DELETE, "Requests"),
					tuple(Redline.Operation.INSERT, "Calls upon"));
	}

	@Test
	void aFilterShowsItsKindsAloneAndCountsThemAnew() {
		var sheet = sheet("REWORDED", "ADDED");

		assertThat(sheet.shown()).extracting(ComparedRow::kind, ComparedRow::number)
			.containsExactly(tuple("REWORDED", 1), tuple("ADDED", 2));
		assertThat(sheet.total()).isEqualTo(3);
	}

	@Test
	void whatAFilterHidesIsFoldedAndSaysSo() {
		assertThat(sheet("ADDED").parts()).filteredOn(ComparisonSheet.Part::folded)
			.anySatisfy(part -> assertThat(part.filtered()).isTrue());
	}

	@Test
	void aMovedClauseLeavesAMarkWhereItStood() {
		var parts = sheet().parts();

		var places = parts.stream().map(ComparisonSheetTests::said).toList();
		assertThat(places).containsSubsequence("MOVED OP 1", "UNCHANGED", "REWORDED OP 3", "left OP 3 for OP 1",
				"ADDED OP 4");
	}

	@Test
	void mostTroopsComeFirstAndUnchangedOnesLast() {
		var rows = COMPARISON.rows().stream().map(row -> row.kind().equals("ADDED") ? row.with(stake()) : row).toList();
		var staked = new DraftComparison(COMPARISON.earlier(), COMPARISON.later(), rows, false, List.of(), false);

		var sheet = ComparisonSheet.of(staked, ReadingChoice.of("side", Set.of(), "stake", false));

		assertThat(sheet.shown().get(0).kind()).isEqualTo("ADDED");
		assertThat(sheet.parts().get(sheet.parts().size() - 1).folded()).isTrue();
		assertThat(sheet.atStake().nations()).containsExactly("Aravia");
	}

	@Test
	void theMapHasATickForEveryShownChange() {
		assertThat(sheet().map()).extracting(ChangeMap.Tick::anchor).containsExactly("OP-1", "OP-3", "OP-4");
		assertThat(sheet().map()).allSatisfy(tick -> assertThat(tick.y()).isBetween(0d, 1000d));
	}

	@Test
	void typographyIsSilentUntilItIsAskedFor() {
		var plain = text("First", "dock", "Requests the “harbour master” to report;");
		var straight = text("Second", "dock", "Requests the \"harbour  master\" to report;");
		var comparison = compared(plain, straight);

		assertThat(ComparisonSheet.of(comparison, ReadingChoice.of("side", Set.of(), "text", false)).total()).isZero();
		var shown = ComparisonSheet.of(comparison, ReadingChoice.of("side", Set.of(), "text", true)).shown();
		assertThat(shown).singleElement().extracting(ComparedRow::kind).isEqualTo("TYPOGRAPHY");
		assertThat(shown.get(0).earlierMarks()).extracting(Mark::text)
			.contains("“", "”")
			.last()
			.asString()
			.endsWith("to report;");
	}

	@Test
	void aNationOnTwoRowsCountsOnce() {
		assertThat(stake().and(stake()).nations()).containsExactly("Aravia");
		assertThat(stake().and(stake()).least()).isEqualTo(400);
		assertThat(stake().and(stake()).stale()).isEqualTo(1);
	}

	@Test
	void troopsOfANationWhoseVerdictStandsAreNotAtStake() {
		assertThat(Stake.of(new StakedNation("Belmont", false, 300, 500), new UUID(0, 2), List.of()).most()).isZero();
	}

	private static Stake stake() {
		return Stake.of(new StakedNation("Aravia", true, 400, 600), new UUID(0, 3), List.of(new UUID(0, 1)));
	}

	private static ComparisonSheet sheet(String... kinds) {
		return ComparisonSheet.of(COMPARISON, ReadingChoice.of("side", Set.of(kinds), "text", false));
	}

	private static String said(ComparisonSheet.Part part) {
		var departed = part.departed();
		if (departed != null) {
			return "left " + departed.earlier().get(0).label() + " for " + departed.label();
		}
		return part.folded() ? "UNCHANGED" : part.rows().get(0).kind() + " " + part.rows().get(0).label();
	}

}
