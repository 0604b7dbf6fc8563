package org.isftracker.scenario;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.isftracker.comparison.Redline;
import org.jspecify.annotations.Nullable;

/**
 * Other words for a clause of a draft, null to leave it out, with the label, the words
 * and the fingerprint that the clause had when they were tried.
 */
@Embeddable
public record TriedClause(String label, @Column(name = "before") String before, String fingerprint,
		@Nullable String words) {

	/** Whether the clause is left out. */
	public boolean isLeftOut() {
		return words == null;
	}

	/** The draft's words then, read against the tried ones. */
	public Redline redline() {
		return Redline.between(before, words == null ? "" : words);
	}

}
