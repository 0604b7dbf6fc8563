package org.isftracker.search;

import java.util.List;
import java.util.UUID;

/**
 * One record that was found, with the part of its words in which the searched ones stand.
 * {@code parent} is the draft of a clause and the nation of a condition.
 */
public record Find(Kind kind, UUID id, UUID parent, String title, List<Excerpt> excerpts) {

	/** The kinds of record that the box finds, in the order that the page shows them. */
	public enum Kind {

		CLAUSE, NATION, CONDITION, STATEMENT

	}

	/** A stretch of the words; searched ones are marked. */
	public record Excerpt(String text, boolean marked) {
	}
}
