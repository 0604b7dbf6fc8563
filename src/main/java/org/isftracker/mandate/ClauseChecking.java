package org.isftracker.mandate;

import java.time.Clock;

import org.isftracker.account.AnalystsMay;
import org.isftracker.account.SignedIn;
import org.isftracker.activity.ActivityLog;
import org.isftracker.activity.Deed;
import org.isftracker.activity.Subject;
import org.isftracker.mandate.MandateRefused.Reason;
import org.isftracker.resolution.ClauseId;
import org.isftracker.resolution.DraftId;
import org.isftracker.resolution.DraftReading;
import org.isftracker.resolution.DraftSummary;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Going through the clauses of a draft that concern no term, so that silence is checked
 * against them.
 */
@Service
@Transactional
public class ClauseChecking {

	private final CheckedClauses checked;

	private final DraftReading drafts;

	private final ActivityLog activity;

	private final SignedIn signedIn;

	private final Clock clock;

	ClauseChecking(CheckedClauses checked, DraftReading drafts, ActivityLog activity, SignedIn signedIn, Clock clock) {
		this.checked = checked;
		this.drafts = drafts;
		this.activity = activity;
		this.signedIn = signedIn;
		this.clock = clock;
	}

	/** Marks a clause as concerning no term; marking it twice is marking it once. */
	@AnalystsMay
	public void checkedWithoutTerm(DraftId draft, ClauseId clause) {
		var deed = deed("clause.checked", draft, clause);
		if (!checked.existsById(clause)) {
			checked.save(new CheckedClause(clause, clock.instant(), signedIn.current().username()));
			activity.record(deed);
		}
	}

	/** Takes the mark back. */
	@AnalystsMay
	public void toCheckAgain(DraftId draft, ClauseId clause) {
		var deed = deed("clause.unchecked", draft, clause);
		if (checked.existsById(clause)) {
			checked.deleteById(clause);
			activity.record(deed);
		}
	}

	private Deed deed(String kind, DraftId id, ClauseId clause) {
		var draft = drafts.find(id).orElseThrow(() -> new MandateRefused(Reason.UNKNOWN_RECORD));
		var label = draft.clause(clause).orElseThrow(() -> new MandateRefused(Reason.CLAUSE_OF_ANOTHER_DRAFT)).label();
		return Deed.of(kind, subject(draft.summary(), label))
			.under(id.id())
			.inConfidence(draft.summary().confidential());
	}

	private static Subject subject(DraftSummary draft, String label) {
		return new Subject("draft", draft.id().toString(), draft.label() + ", " + label, "/drafts/" + draft.id());
	}

}
