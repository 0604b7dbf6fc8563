package org.isftracker.briefing;

import java.time.LocalDate;

import org.isftracker.resolution.DraftId;
import org.jspecify.annotations.Nullable;

/**
 * What a briefing is compared with: the briefing that was released last, another text, or
 * the record as of a day. A draft is given for a text, a day for a day.
 */
public record Baseline(Kind kind, @Nullable DraftId draft, @Nullable LocalDate day) {

	/** The briefing that was released last before. */
	public static final Baseline LAST_BRIEFING = new Baseline(Kind.BRIEFING, null, null);

	/** Another text. */
	public static Baseline draft(DraftId draft) {
		return new Baseline(Kind.DRAFT, draft, null);
	}

	/** The record as of a day. */
	public static Baseline day(LocalDate day) {
		return new Baseline(Kind.DAY, null, day);
	}

	/** What it is. */
	public enum Kind {

		BRIEFING, DRAFT, DAY

	}

}
