package org.isftracker.comparison;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FirmnessTests {

	@Test
	void anOpeningVerbThatClimbsTheLadderIsFirmer() {
		assertThat(shifts("Further requests the Board to publish its accounts;",
				"Further demands that the Board publish its accounts;"))
			.containsExactly(new FirmnessShift(true, "requests", "demands"));
	}

	@Test
	void aVerbOfDutyThatGivesWayToAWeakerOneIsSofter() {
		assertThat(shifts("Decides that the Force shall leave by June 2027;",
				"Decides that the Force should leave by June 2027;"))
			.containsExactly(new FirmnessShift(false, "shall", "should"));
	}

	@Test
	void phrasesThatComeOrGoMakeItSofterOrFirmer() {
		assertThat(shifts("Decides that the Force use all necessary measures;",
				"Decides that the Force use measures, as appropriate;"))
			.containsExactlyInAnyOrder(new FirmnessShift(false, "all necessary measures", null),
					new FirmnessShift(false, null, "as appropriate"));
	}

	@Test
	void theMonthOfMayIsNoVerb() {
		assertThat(shifts("Decides to meet again on 3 June 2027 in New York;",
				"Decides to meet again on 3 May 2027 in New York;"))
			.isEmpty();
	}

	@Test
	void aVerbThatIsOnNoRungGetsNoLabel() {
		assertThat(shifts("Deplores the closure of the crossing;", "Condemns the closure of the crossing;")).isEmpty();
	}

	@Test
	void theLadderIsData() {
		var ladder = new FirmnessLadder(List.of(List.of("condemns"), List.of("deplores")), List.of(), List.of(),
				List.of());
		var comparison = TextComparison.of(ComparedClause.of(List.of("Deplores the closure of the crossing;")),
				ComparedClause.of(List.of("Condemns the closure of the crossing;")),
				ComparisonOptions.defaults().withLadder(ladder));

		assertThat(comparison.clauses().get(0).firmness())
			.containsExactly(new FirmnessShift(true, "deplores", "condemns"));
	}

	private static List<FirmnessShift> shifts(String before, String after) {
		return TextComparison.of(ComparedClause.of(List.of(before)), ComparedClause.of(List.of(after)))
			.clauses()
			.get(0)
			.firmness();
	}

}
