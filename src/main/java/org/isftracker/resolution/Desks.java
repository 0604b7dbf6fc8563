package org.isftracker.resolution;

import org.springframework.stereotype.Component;

/**
 * Opens working drafts for editing: one person at a time, for the length of a
 * transaction.
 */
@Component
class Desks {

	private final Drafts drafts;

	private final Clauses clauses;

	private final ClauseWriting writing;

	private final DraftDeeds deeds;

	Desks(Drafts drafts, Clauses clauses, ClauseWriting writing, DraftDeeds deeds) {
		this.drafts = drafts;
		this.clauses = clauses;
		this.writing = writing;
		this.deeds = deeds;
	}

	Desk open(DraftId id) {
		var draft = drafts.lock(id.id()).orElseThrow(DraftUnknown::new);
		ClauseRefused.when(!draft.working(), ClauseRefused.Reason.CIRCULATED);
		return new Desk(draft, writing.outline(draft), writing, deeds);
	}

	Desk open(ClauseAt clause) {
		return open(clauses.draftOf(clause.id().id()).map(DraftId::new).orElseThrow(() -> new ClauseChanged(null)));
	}

}
