package org.isftracker.comparison;

import java.util.List;

import org.isftracker.resolution.DraftText;

/**
 * Two stored drafts with their comparison; its indexes count the clauses of the two. The
 * words of a clause are told with what closes its list.
 */
public record StoredTexts(DraftText earlier, DraftText later, TextComparison comparison) {

	/** The clauses of the earlier draft as they were compared. */
	public List<ComparedClause> before() {
		return new ComparedTexts(earlier, later, List.of()).before();
	}

	/** The clauses of the later draft as they were compared. */
	public List<ComparedClause> after() {
		return new ComparedTexts(earlier, later, List.of()).after();
	}

}
