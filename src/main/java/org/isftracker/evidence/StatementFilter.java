package org.isftracker.evidence;

import org.isftracker.actor.ActorId;
import org.jspecify.annotations.Nullable;

/** Which statements to list: by speaker, grade, usage and words, in any combination. */
public record StatementFilter(@Nullable ActorId speaker, @Nullable Grade grade, @Nullable Usage usage,
		@Nullable String words) {

	/** Every statement. */
	public static StatementFilter all() {
		return new StatementFilter(null, null, null, null);
	}

	/**
	 * Statements in which the words occur, or whose speaker or outlet has them in its
	 * name.
	 */
	public static StatementFilter matching(String words) {
		return new StatementFilter(null, null, null, words);
	}

}
