package org.isftracker.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isftracker.assessment.SampleNation.contribution;
import static org.isftracker.assessment.SampleNation.offer;
import static org.isftracker.participation.Certainty.STATED;
import static org.isftracker.participation.ContributionKind.TROOPS;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.isftracker.resolution.DraftId;
import org.junit.jupiter.api.Test;

/** Which of several texts has the wider coalition. */
class TextTableTests {

	private static final DraftAssessment MANY = text(SampleVerdicts.FIRST, small("Arcadia"), small("Borduria"));

	private static final DraftAssessment STRONG = text(SampleVerdicts.SECOND, large("Cordonia"), doubtful("Arcadia"));

	@Test
	void oneTextMayBeWiderByNationsAndAnotherByTroops() {
		var table = new TextTable(List.of(MANY, STRONG));

		assertThat(table.widestByNations()).containsExactly(MANY);
		assertThat(table.widestByTroops()).containsExactly(STRONG);
	}

	@Test
	void textsThatAreEquallyWideShareThePlace() {
		assertThat(new TextTable(List.of(MANY, MANY)).widestByNations()).containsExactly(MANY, MANY);
	}

	@Test
	void noTextIsWiderWhileNobodyComes() {
		var table = new TextTable(List.of(text(SampleVerdicts.FIRST, doubtful("Arcadia"))));

		assertThat(table.widestByNations()).isEmpty();
		assertThat(table.widestByTroops()).isEmpty();
	}

	@Test
	void everyNationHasALineAndThoseThatTheTextsMoveAreMarked() {
		var table = new TextTable(List.of(MANY, STRONG));

		assertThat(table.lines()).extracting(line -> line.nation().name())
			.containsExactly("Arcadia", "Borduria", "Cordonia");
		assertThat(table.lines()).extracting(TextTable.Line::isMoved).containsExactly(true, false, false);
	}

	private static DraftAssessment text(DraftId draft, AssessedNation... nations) {
		var assessed = Arrays.asList(nations);
		return new DraftAssessment(SampleVerdicts.summary(draft), assessed, ForceRule.of(assessed, Map.of()));
	}

	private static AssessedNation small(String name) {
		return SampleNation.nation(name, Readiness.COMES, contribution(TROOPS, offer(10, 90_000, STATED)));
	}

	private static AssessedNation large(String name) {
		return SampleNation.nation(name, Readiness.COMES, contribution(TROOPS, offer(500, 800, STATED)));
	}

	private static AssessedNation doubtful(String name) {
		return SampleNation.nation(name, Readiness.IN_DOUBT, contribution(TROOPS, offer(9_000, 9_000, STATED)));
	}

}
