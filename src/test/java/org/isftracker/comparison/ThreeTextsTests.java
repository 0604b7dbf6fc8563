package org.isftracker.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isftracker.comparison.SampleTexts.compared;
import static org.isftracker.comparison.SampleTexts.draft;
import static org.isftracker.comparison.SampleTexts.text;

import java.util.List;
import java.util.Optional;

import org.isftracker.comparison.ThreeTexts.Outcome;
import org.isftracker.resolution.DraftText;
import org.junit.jupiter.api.Test;

class ThreeTextsTests {

	private static final String LOCKS = "Decides that the locks of the canal are to open to relief barges at once;";

	private static final String CRANES = "Requests Belmont to repair the cranes of the northern quay within a month;";

	private static final String TUGS = "Invites donors to lend tugs to the harbour board of Aravia for the winter;";

	private static final String SILT = "Urges both States to dredge the silt of the outer basin every spring;";

	private static final String WARDENS = "Encourages the wardens of the port to keep a public log of arrivals;";

	private static final DraftText BASE = text("Base", "locks", LOCKS, "cranes", CRANES, "tugs", TUGS, "silt", SILT);

	@Test
	void itSaysWhoChangedWhat() {
		var theirs = draft("Theirs", "en", BASE, "locks", LOCKS.replace("at once", "by day"), "cranes",
				CRANES.replace("a month", "six weeks"), "tugs", TUGS, "silt", SILT);
		var ours = draft("Ours", "en", BASE, "locks", LOCKS.replace("at once", "without delay"), "cranes",
				CRANES.replace("a month", "six weeks"), "tugs", TUGS.replace("winter", "year"), "silt", SILT);

		var three = of(theirs, ours);

		assertThat(three.rows()).extracting(ThreeTexts.Row::outcome)
			.containsExactly(Outcome.BOTH, Outcome.ALIKE, Outcome.OURS, Outcome.NEITHER);
		assertThat(three.total()).isEqualTo(3);
		assertThat(three.counts()).containsEntry(Outcome.BOTH, 1L).doesNotContainKey(Outcome.NEITHER);
	}

	@Test
	void theSameAdditionOnBothSidesIsOneRow() {
		var theirs = draft("Theirs", "en", BASE, "locks", LOCKS, "logT", WARDENS, "cranes", CRANES, "tugs", TUGS,
				"silt", SILT);
		var ours = draft("Ours", "en", BASE, "locks", LOCKS, "cranes", CRANES, "logO", WARDENS, "tugs", TUGS, "silt",
				SILT);

		var added = of(theirs, ours).rows().stream().filter(row -> row.base() == null).toList();

		assertThat(added).singleElement().satisfies(row -> {
			assertThat(row.theirs()).hasSize(1);
			assertThat(row.ours()).hasSize(1);
			assertThat(row.outcome()).isEqualTo(Outcome.ALIKE);
		});
	}

	@Test
	void anAdditionStandsAfterTheClauseThatItFollows() {
		var theirs = draft("Theirs", "en", BASE, "log", WARDENS, "locks", LOCKS, "cranes", CRANES, "tugs", TUGS, "silt",
				SILT);
		var ours = draft("Ours", "en", BASE, "locks", LOCKS, "tugs", TUGS, "silt", SILT);

		var rows = of(theirs, ours).rows();

		assertThat(rows.get(0).base()).isNull();
		assertThat(rows.get(0).outcome()).isEqualTo(Outcome.THEIRS);
		assertThat(rows.get(2).ours()).singleElement().extracting(ComparedRow::kind).isEqualTo("REMOVED");
	}

	@Test
	void noClauseIsLost() {
		var theirs = draft("Theirs", "en", BASE, "silt", SILT, "log", WARDENS, "tugs", TUGS, "locks", LOCKS);
		var ours = draft("Ours", "en", BASE, "cranes", CRANES, "other", "Takes note of the tariff of the pilots;");

		var rows = of(theirs, ours).rows();

		assertThat(rows.stream().flatMap(row -> Optional.ofNullable(row.base()).stream()))
			.containsExactlyElementsOf(BASE.clauses());
		assertThat(rows.stream()
			.flatMap(row -> row.theirs().stream())
			.flatMap(row -> Optional.ofNullable(row.later()).stream()))
			.containsExactlyInAnyOrderElementsOf(theirs.clauses());
		assertThat(rows.stream()
			.flatMap(row -> row.ours().stream())
			.flatMap(row -> Optional.ofNullable(row.later()).stream()))
			.containsExactlyInAnyOrderElementsOf(ours.clauses());
	}

	private static ThreeTexts of(DraftText theirs, DraftText ours) {
		return ThreeTexts.of(List.copyOf(BASE.clauses()), compared(BASE, theirs), compared(BASE, ours),
				compared(theirs, ours));
	}

}
