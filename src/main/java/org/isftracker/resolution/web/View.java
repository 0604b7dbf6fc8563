package org.isftracker.resolution.web;

import org.isftracker.resolution.ClauseId;
import org.isftracker.resolution.ClauseKind;
import org.isftracker.resolution.Place;
import org.jspecify.annotations.Nullable;

/**
 * What of a draft is open: the clause in the side panel, the one being edited, or the
 * place where one is being added.
 */
record View(@Nullable ClauseId clause, @Nullable ClauseId edit, Place.@Nullable Relation insert,
		@Nullable ClauseId beside, @Nullable ClauseKind kind, @Nullable Integer annex) {

	static View editing(ClauseId clause) {
		return new View(clause, clause, null, null, null, null);
	}

	@Nullable ClauseId selected() {
		return (edit != null) ? edit : clause;
	}

	boolean isEditing(ClauseId other) {
		return other.equals(edit);
	}

	boolean isInserting(ClauseId other, Place.Relation relation) {
		return relation == insert && other.equals(beside);
	}

	/** Whether a clause is being added at the end of a part. */
	public boolean appending() {
		return insert == Place.Relation.AT_END;
	}

}
