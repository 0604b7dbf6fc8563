package org.isftracker.resolution;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Refused because somebody else has changed or removed the clause meanwhile; carries what
 * it says now, if it is still there.
 */
public class ClauseChanged extends RuntimeException {

	private final transient @Nullable ClauseText theirs;

	ClauseChanged(@Nullable ClauseText theirs) {
		super("Somebody else has changed the clause meanwhile");
		this.theirs = theirs;
	}

	public Optional<ClauseText> theirs() {
		return Optional.ofNullable(theirs);
	}

}
