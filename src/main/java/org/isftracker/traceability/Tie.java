package org.isftracker.traceability;

/** How a condition hangs on a clause. */
public enum Tie {

	/** The verdict that counts, or counted last, was read from the clause. */
	WORDS,

	/** The nation named the clause when it stated the condition. */
	NAMED,

	/** The clause settles a term that the condition concerns. */
	TERM

}
