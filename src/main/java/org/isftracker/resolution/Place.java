package org.isftracker.resolution;

import org.jspecify.annotations.Nullable;

/**
 * Where a new clause is to stand: beside or under another one, or at the end of a part.
 */
public record Place(Relation relation, @Nullable ClauseId beside, ClauseKind kind, @Nullable Integer annex) {

	public static Place before(ClauseId clause) {
		return new Place(Relation.BEFORE, clause, ClauseKind.OPERATIVE, null);
	}

	public static Place after(ClauseId clause) {
		return new Place(Relation.AFTER, clause, ClauseKind.OPERATIVE, null);
	}

	public static Place under(ClauseId clause) {
		return new Place(Relation.UNDER, clause, ClauseKind.OPERATIVE, null);
	}

	public static Place atEnd(ClauseKind kind, @Nullable Integer annex) {
		return new Place(Relation.AT_END, null, kind, annex);
	}

	/** How it stands to the other clause. */
	public enum Relation {

		BEFORE, AFTER, UNDER, AT_END

	}

}
