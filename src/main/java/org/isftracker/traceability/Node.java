package org.isftracker.traceability;

import org.jspecify.annotations.Nullable;

/**
 * A clause, a term, a condition or a nation of a draft.
 *
 * @param words the words of a clause or a condition
 */
public record Node(Kind kind, String id, String name, @Nullable String words) {

	/** What a node is. */
	public enum Kind {

		CLAUSE, TERM, CONDITION, NATION

	}

	/** Whether it is the one that an address names. */
	boolean is(Kind other, String otherId) {
		return kind == other && id.equals(otherId);
	}

}
