package org.isftracker.evidence;

import java.util.List;
import java.util.Map;

/**
 * Statements with what rests on them, what superseded what, and where they conflict. The
 * statements are in the order in which they were asked for.
 */
public record StatementStory(List<Citation> statements, Map<StatementId, List<CitingRecord>> uses,
		Map<StatementId, List<Citation>> later, Map<StatementId, Citation> earlier,
		List<ReportConflictView> conflicts) {

	/** The records that rest on a statement, newest first. */
	public List<CitingRecord> uses(StatementId statement) {
		return uses.getOrDefault(statement, List.of());
	}

	/** Those of them that went up or down from the one before. */
	public List<CitingRecord> moves(StatementId statement) {
		return uses(statement).stream().filter(use -> use.move() != null).toList();
	}

	/** The statements that supersede this one. */
	public List<Citation> later(StatementId statement) {
		return later.getOrDefault(statement, List.of());
	}

	public List<ReportConflictView> standing() {
		return conflicts.stream().filter(ReportConflictView::stands).toList();
	}

	public List<ReportConflictView> lifted() {
		return conflicts.stream().filter(conflict -> !conflict.stands()).toList();
	}

}
