package org.isftracker.interchange.web;

import java.util.List;
import java.util.UUID;

import org.isftracker.interchange.Prospect;
import org.isftracker.interchange.WaitingText;
import org.isftracker.resolution.ClauseText;
import org.isftracker.resolution.DraftSummary;
import org.jspecify.annotations.Nullable;

/**
 * Where a text that waits comes from: the draft, the drafts that it could be, and of one
 * paragraph that is chosen the clauses that it could come from.
 */
record DescentPage(WaitingText text, @Nullable Prospect prospect, List<DraftSummary> drafts, @Nullable Integer chosen) {

	private static final int SHOWN = 90;

	static DescentPage of(WaitingText text, @Nullable Prospect prospect, List<DraftSummary> drafts,
			@Nullable Integer chosen) {
		return new DescentPage(text, prospect, drafts, chosen);
	}

	public boolean choosing(Prospect.Row row) {
		return chosen != null && chosen == row.key();
	}

	public boolean basedOn(DraftSummary draft) {
		return prospect != null && prospect.base().id().equals(draft.id());
	}

	/** Whether the tracker proposes the draft and nobody has said so yet. */
	public boolean proposed() {
		return prospect != null && !text.descent().chosen();
	}

	public boolean from(Prospect.Row row, ClauseText clause) {
		return row.from().stream().map(ClauseText::id).anyMatch(clause.id()::equals);
	}

	/** A clause by its label and first words. */
	public String brief(ClauseText clause) {
		return clause.brief(SHOWN);
	}

	/** Nothing stands for a text that is based on no draft. */
	public @Nullable UUID base() {
		return prospect == null ? null : prospect.base().id().id();
	}

}
