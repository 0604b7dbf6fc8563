package org.isftracker.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;

class ReportConflictTests {

	static final Instant NOON = Instant.parse("2026-02-19T17:00:00Z");

	StatementId five = StatementId.next();

	StatementId two = StatementId.next();

	@Test
	void isBetweenTwoStatementsOrMore() {
		assertThatExceptionOfType(EvidenceRefused.class).isThrownBy(() -> conflict(List.of(two, two)))
			.returns("statements", EvidenceRefused::field);
		assertThat(conflict(List.of(two, five)).statements()).containsExactlyInAnyOrder(five, two);
	}

	@Test
	void saysOnWhatTheStatementsDiffer() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new ReportConflict(List.of(two, five), " ", NOON, "analyst"));
	}

	@Test
	void isLiftedOnce() {
		var conflict = conflict(List.of(two, five));

		conflict.lift(NOON.plusSeconds(60), "lead");

		assertThat(conflict.view(List.of())).returns("lead", ReportConflictView::liftedBy)
			.returns("analyst", ReportConflictView::markedBy)
			.returns(false, ReportConflictView::stands);
		assertThatExceptionOfType(EvidenceRefused.class).isThrownBy(() -> conflict.lift(NOON, "analyst"))
			.withMessage("LIFTED_ALREADY");
	}

	@Test
	void standsBetweenTheSameStatementsUntilItIsLifted() {
		var conflict = conflict(List.of(two, five));

		assertThat(conflict.standsBetween(List.of(five, two))).isTrue();
		assertThat(conflict.standsBetween(List.of(five, two, StatementId.next()))).isFalse();
		conflict.lift(NOON, "analyst");

		assertThat(conflict.standsBetween(List.of(five, two))).isFalse();
	}

	private static ReportConflict conflict(List<StatementId> statements) {
		return new ReportConflict(statements, "One says two, the other five", NOON, "analyst");
	}

}
