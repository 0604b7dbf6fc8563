package org.isftracker.assessment;

import java.util.List;
import java.util.Set;

import org.isftracker.assessment.VerdictRefused.Reason;
import org.isftracker.evidence.StatementReading;
import org.isftracker.mandate.Mandate;
import org.isftracker.mandate.TermId;
import org.isftracker.resolution.ClauseId;
import org.isftracker.resolution.ClauseText;
import org.isftracker.resolution.DraftId;
import org.isftracker.resolution.DraftReading;
import org.isftracker.resolution.DraftText;
import org.springframework.stereotype.Component;

/** Checks what a verdict is to rest on, and takes down the words as they stand now. */
@Component
class Grounds {

	private final DraftReading drafts;

	private final Mandate mandate;

	private final StatementReading statements;

	Grounds(DraftReading drafts, Mandate mandate, StatementReading statements) {
		this.drafts = drafts;
		this.mandate = mandate;
		this.statements = statements;
	}

	List<BasisWords> of(NewVerdict verdict) {
		VerdictRefused.when(verdict.clauses().isEmpty() && verdict.silentOn().isEmpty() && verdict.evidence().isEmpty(),
				Reason.RESTS_ON_NOTHING);
		var text = drafts.find(verdict.draft()).orElseThrow(() -> new VerdictRefused(Reason.NO_SUCH_DRAFT));
		VerdictRefused.when(!silences(verdict.draft()).containsAll(verdict.silentOn()), Reason.TERM_NOT_SILENT);
		VerdictRefused.when(!statements.citations(verdict.evidence()).keySet().containsAll(verdict.evidence()),
				Reason.EVIDENCE_UNKNOWN);
		verdict.clauses().forEach((clause, seen) -> refuseIfChanged(text, clause, seen));
		return text.clauses()
			.stream()
			.filter(clause -> verdict.clauses().containsKey(clause.id()))
			.map(ClauseText::provision)
			.distinct()
			.map(provision -> BasisWords.of(provision, JudgedTexts.continuation(text, provision)))
			.toList();
	}

	private Set<TermId> silences(DraftId draft) {
		return JudgedTexts.silences(mandate.readings(List.of(draft)));
	}

	private static void refuseIfChanged(DraftText text, ClauseId id, String seen) {
		var clause = text.clause(id).orElseThrow(() -> new VerdictRefused(Reason.CLAUSE_NOT_IN_DRAFT));
		if (!clause.fingerprint().equals(seen)) {
			throw new VerdictRefused(Reason.WORDS_CHANGED, new ClauseSeen(id, seen));
		}
	}

}
