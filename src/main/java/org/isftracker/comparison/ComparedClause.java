package org.isftracker.comparison;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.util.Assert;

/**
 * One clause of a text to compare, in reading order. The kind is any word ("operative");
 * clauses of one kind prefer each other, and a blank kind prefers nothing. The parent is
 * the index of the clause that it stands under, or {@link #ROOT}. The label is never part
 * of the text. The text may be empty and must not hold an unpaired surrogate.
 */
public record ComparedClause(String kind, int depth, int parent, String label, String text, @Nullable UUID provision) {

	/** The parent of a clause that stands under no other. */
	public static final int ROOT = -1;

	public ComparedClause {
		Assert.isTrue(parent >= ROOT, "A parent is an index, or -1 for none");
		if (!Characters.isWellFormed(text)) {
			throw new MalformedTextException();
		}
	}

	/** A clause of which nothing is known but its words. */
	public static ComparedClause of(String text) {
		return new ComparedClause("", 0, ROOT, "", text, null);
	}

	/** Clauses of which nothing is known but their words and order. */
	public static List<ComparedClause> of(List<String> texts) {
		return texts.stream().map(ComparedClause::of).toList();
	}

}
