package org.isftracker.interchange;

import org.jspecify.annotations.Nullable;

/**
 * One thing that a person puts right in a text before it is imported. It names the
 * paragraph by its key, or for {@link Kind#TAKE} the line of the source.
 */
public record Correction(Kind kind, int at, @Nullable Part part, @Nullable Integer cut, @Nullable String words) {

	public static Correction of(Kind kind, int key) {
		return new Correction(kind, key, null, null, null);
	}

	/** The paragraph is something else. */
	public static Correction as(int key, Part part) {
		return new Correction(Kind.PART, key, part, null, null);
	}

	/** The paragraph reads otherwise. */
	public static Correction words(int key, String words) {
		return new Correction(Kind.WORDS, key, null, null, words);
	}

	/** The paragraph is two; the cut counts characters of its words. */
	public static Correction split(int key, int cut) {
		return new Correction(Kind.SPLIT, key, null, cut, null);
	}

	/** What is put right. */
	public enum Kind {

		PART, PROMOTE, DEMOTE, SPLIT, JOIN, WORDS, SETTLE, TAKE

	}

}
