package org.isftracker.evidence;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A record that rests on a statement. The kind and what it says are keys of messages, the
 * subject and the words are as people wrote them; one that counts no more was followed by
 * another, or withdrawn.
 */
public record CitingRecord(StatementId statement, String kind, @Nullable String says, String subject,
		@Nullable String words, String path, LocalDate since, boolean counts, @Nullable Move move) {

	/** The same with other words, of another subject. */
	public CitingRecord named(String subject, @Nullable String words) {
		return new CitingRecord(statement, kind, says, subject, words, path, since, counts, move);
	}

	/** The same at another address. */
	public CitingRecord at(String path) {
		return new CitingRecord(statement, kind, says, subject, words, path, since, counts, move);
	}

	/** Which way it went from the one before, and what that one said. */
	public record Move(Way way, String before) {
	}

	/** The ways that a figure, or a range of two, can go. */
	public enum Way {

		UP, DOWN, NARROWED, WIDENED

	}

}
