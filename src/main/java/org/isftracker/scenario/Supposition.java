package org.isftracker.scenario;

import org.isftracker.assessment.Judgement;
import org.isftracker.mandate.TermId;
import org.jspecify.annotations.Nullable;

/**
 * How a condition fares under a supposed text, and where that is known from: the record,
 * an answer on one term, all answers together, or a draft that says the same.
 */
public record Supposition(Judgement judgement, Source source, @Nullable TermId term, @Nullable String draft) {

	/** What it rests on. */
	public enum Source {

		RECORD, ANSWER, ANSWERS, PRECEDENT, NOBODY

	}

	static Supposition onRecord(Judgement judgement) {
		return new Supposition(judgement, Source.RECORD, null, null);
	}

}
