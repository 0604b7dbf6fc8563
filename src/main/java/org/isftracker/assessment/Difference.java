package org.isftracker.assessment;

import java.util.Objects;

import org.isftracker.mandate.TermId;
import org.isftracker.resolution.ProvisionId;
import org.jspecify.annotations.Nullable;

/**
 * One reason why a verdict is stale: words of its basis that read otherwise now or are
 * gone, or a term on which the draft is no longer silent.
 */
public record Difference(Kind kind, @Nullable ProvisionId provision, @Nullable String labelThen,
		@Nullable String wordsThen, @Nullable String labelNow, @Nullable String wordsNow, @Nullable TermId term) {

	/** What happened to the ground that a verdict stood on. */
	public enum Kind {

		REWORDED, REMOVED, NO_LONGER_SILENT

	}

	/** Whether both tell of one change, whatever the clause was called. */
	boolean isSameChange(Difference other) {
		return kind == other.kind && Objects.equals(provision, other.provision)
				&& Objects.equals(wordsThen, other.wordsThen) && Objects.equals(wordsNow, other.wordsNow)
				&& Objects.equals(term, other.term);
	}

	static Difference of(BasisWords then, JudgedText text) {
		return text.continuation(then.provision())
			.map(now -> new Difference(Kind.REWORDED, then.provision(), then.label(), then.words(), now.label(),
					now.words(), null))
			.orElseGet(
					() -> new Difference(Kind.REMOVED, then.provision(), then.label(), then.words(), null, null, null));
	}

	static Difference noLongerSilent(TermId term) {
		return new Difference(Kind.NO_LONGER_SILENT, null, null, null, null, null, term);
	}
}
