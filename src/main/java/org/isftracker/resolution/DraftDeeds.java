package org.isftracker.resolution;

import java.time.Clock;
import java.time.Instant;

import org.isftracker.account.SignedIn;
import org.isftracker.activity.ActivityLog;
import org.isftracker.activity.Deed;
import org.isftracker.activity.Subject;
import org.springframework.stereotype.Component;

/** Tells who does something to a draft, when, and keeps it in the activity log. */
@Component
class DraftDeeds {

	private final ActivityLog log;

	private final SignedIn signedIn;

	private final Clock clock;

	DraftDeeds(ActivityLog log, SignedIn signedIn, Clock clock) {
		this.log = log;
		this.signedIn = signedIn;
		this.clock = clock;
	}

	String who() {
		return signedIn.current().username();
	}

	boolean mayReadConfidential() {
		return signedIn.mayReadConfidential();
	}

	Instant now() {
		return clock.instant();
	}

	void record(Deed deed) {
		log.record(deed);
	}

	static Deed of(String kind, Draft draft) {
		return deed(kind, draft, draft.label(), "/drafts/" + draft.id());
	}

	static Deed of(String kind, Draft draft, String label, ClauseId clause) {
		return deed(kind, draft, draft.label() + ", " + label, "/drafts/" + draft.id() + "#" + clause);
	}

	private static Deed deed(String kind, Draft draft, String title, String path) {
		return Deed.of(kind, new Subject("draft", draft.id().toString(), title, path))
			.under(draft.id().id())
			.inConfidence(draft.confidential());
	}

}
