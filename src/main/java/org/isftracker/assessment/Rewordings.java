package org.isftracker.assessment;

import java.util.Objects;
import java.util.Optional;

import org.isftracker.activity.ActivityLog;
import org.isftracker.activity.FieldChange;
import org.isftracker.resolution.ClauseText;
import org.isftracker.resolution.DraftId;
import org.isftracker.resolution.DraftReading;
import org.isftracker.resolution.DraftText;
import org.isftracker.resolution.Fingerprint;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finding both texts of a clause that was reworded while somebody was judging by it. */
@Service
@Transactional(readOnly = true)
public class Rewordings {

	private final DraftReading drafts;

	private final ActivityLog activity;

	Rewordings(DraftReading drafts, ActivityLog activity) {
		this.drafts = drafts;
		this.activity = activity;
	}

	/** Empty if the clause is gone. */
	public Optional<Reworded> since(DraftId draft, ClauseSeen seen) {
		return drafts.find(draft)
			.flatMap(text -> text.clause(seen.clause()).map(clause -> reworded(text, clause, seen.fingerprint())));
	}

	private Reworded reworded(DraftText text, ClauseText now, String seen) {
		return Reworded.of(now.label(), wordsThen(text, now, seen), now.words());
	}

	private @Nullable String wordsThen(DraftText text, ClauseText now, String seen) {
		return activity.of("draft", text.id().toString())
			.stream()
			.flatMap(deed -> deed.changes().stream())
			.map(FieldChange::before)
			.filter(Objects::nonNull)
			.filter(words -> Fingerprint.of(words, now.closing()).equals(seen))
			.findFirst()
			.orElse(null);
	}

}
