package org.isftracker.mandate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.isftracker.evidence.Usage;
import org.isftracker.mandate.MandateTable.Cell;
import org.isftracker.mandate.MandateTable.Shift;
import org.isftracker.resolution.ClauseId;
import org.isftracker.resolution.DraftId;
import org.isftracker.resolution.DraftSummary;
import org.isftracker.resolution.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MandateTableTests {

	static final TermView DURATION = new TermView(TermId.next(), Dimension.DURATION, "Duration", "Until when?", false,
			0);

	final DraftSummary first = draft(null, false);

	final DraftSummary second = draft(first.id(), false);

	final DraftSummary third = draft(second.id(), false);

	final DraftSummary rival = draft(null, true);

	@Test
	void whatADraftSaysDifferentlyStandsOut() {
		assertThat(shifts(List.of(first, second, third), stated(first, "two years"), stated(second, "two years"),
				stated(third, "until the end of 2027")))
			.containsExactly(Shift.FIRST, Shift.SAME, Shift.CHANGED);
	}

	@Test
	void silenceThatBeginsOrEndsStandsOut() {
		assertThat(shifts(List.of(first, second, third), silent(first), stated(second, "two years"), silent(third)))
			.containsExactly(Shift.FIRST, Shift.NEWLY_STATED, Shift.NEWLY_SILENT);
	}

	@Test
	void aTermThatNobodyReadIsNeitherStatedNorSilent() {
		assertThat(shifts(List.of(first, second), stated(first, "two years"))).containsExactly(Shift.FIRST,
				Shift.NOT_READ);
	}

	@Test
	void aRivalTextIsHeldAgainstNone() {
		assertThat(shifts(List.of(first, rival, second), stated(first, "two years"), stated(rival, "one year"),
				stated(second, "two years")))
			.containsExactly(Shift.FIRST, Shift.FIRST, Shift.SAME);
	}

	@Test
	void aDraftIsHeldAgainstItsBaseAndNotItsNeighbour() {
		var branch = draft(first.id(), false);

		assertThat(shifts(List.of(first, second, branch), stated(first, "two years"), stated(second, "one year"),
				stated(branch, "two years")))
			.containsExactly(Shift.FIRST, Shift.CHANGED, Shift.SAME);
	}

	@Test
	void theSameWordsInAnotherClauseAreTheSame() {
		var elsewhere = reading(second, ReadingState.STATED, "two years",
				Set.of(ClauseId.of("7d1f6f0e-5c5e-4a44-9f36-2b8a3c1c0d14")));

		assertThat(shifts(List.of(first, second), stated(first, "two years"), elsewhere)).containsExactly(Shift.FIRST,
				Shift.SAME);
	}

	private static List<Shift> shifts(List<DraftSummary> drafts, ReadingView... readings) {
		var table = MandateTable.of(List.of(DURATION), drafts, List.of(readings));
		return table.groups().get(0).rows().get(0).cells().stream().map(Cell::shift).toList();
	}

	private static ReadingView stated(DraftSummary draft, String value) {
		return reading(draft, ReadingState.STATED, value, Set.of());
	}

	private static ReadingView silent(DraftSummary draft) {
		return reading(draft, ReadingState.SILENT, null, Set.of());
	}

	private static ReadingView reading(DraftSummary draft, ReadingState state, @Nullable String value,
			Set<ClauseId> clauses) {
		return new ReadingView(ReadingId.next(), draft.id(), DURATION.id(), state, value, null, null, null,
				basis(clauses), List.of(), LocalDate.EPOCH, Instant.EPOCH, "analyst", null);
	}

	private static Map<ClauseId, String> basis(Set<ClauseId> clauses) {
		return clauses.stream().collect(Collectors.toMap(Function.identity(), clause -> "as it was"));
	}

	private static DraftSummary draft(@Nullable DraftId basedOn, boolean rival) {
		return new DraftSummary(new DraftId(UUID.randomUUID()), "A text", "en", null, basedOn, rival, null,
				Usage.PUBLIC, Stage.CIRCULATED, LocalDate.EPOCH, null, null, List.of(), 0, false, null, Instant.EPOCH,
				"analyst", 0);
	}

}
