package org.isftracker.mandate;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;

import org.isftracker.account.AnalystsMay;
import org.isftracker.account.SignedIn;
import org.isftracker.activity.ActivityLog;
import org.isftracker.evidence.StatementReading;
import org.isftracker.mandate.MandateRefused.Reason;
import org.isftracker.resolution.ClauseId;
import org.isftracker.resolution.ClauseText;
import org.isftracker.resolution.DraftId;
import org.isftracker.resolution.DraftReading;
import org.isftracker.resolution.DraftText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Recording what a draft says on a term. Each reading supersedes the one before; one that
 * was made from another than the reading of now is refused with
 * {@link ReadingSuperseded}, everything else with {@link MandateRefused}.
 */
@Service
@Transactional
public class MandateTracking {

	private final Terms terms;

	private final Readings readings;

	private final DraftReading drafts;

	private final StatementReading statements;

	private final ActivityLog activity;

	private final SignedIn signedIn;

	private final Clock clock;

	MandateTracking(Terms terms, Readings readings, DraftReading drafts, StatementReading statements,
			ActivityLog activity, SignedIn signedIn, Clock clock) {
		this.terms = terms;
		this.readings = readings;
		this.drafts = drafts;
		this.statements = statements;
		this.activity = activity;
		this.signedIn = signedIn;
		this.clock = clock;
	}

	@AnalystsMay
	public ReadingId read(NewReading reading) {
		var draft = draft(reading.draft());
		check(draft, reading);
		var before = readings.findByDraftAndTermAndSupersededAtIsNull(reading.draft(), reading.term()).orElse(null);
		refuseUnless(before, reading.madeFrom());
		var basis = new HashMap<ClauseId, String>();
		reading.clauses().forEach(clause -> basis.put(clause, fingerprint(draft, clause)));
		return keep(draft, before, new Reading(reading, basis, clock.instant(), signedIn.current().username()));
	}

	/** Rests the reading on one clause more; a term that was not read is refused. */
	@AnalystsMay
	public void linkClause(DraftId draft, TermId term, ClauseId clause) {
		rest(draft, term, clause, (basis, fingerprint) -> basis.putIfAbsent(clause, fingerprint));
	}

	@AnalystsMay
	public void unlinkClause(DraftId draft, TermId term, ClauseId clause) {
		rest(draft, term, clause, (basis, fingerprint) -> basis.remove(clause));
	}

	private void rest(DraftId id, TermId term, ClauseId clause, BiConsumer<Map<ClauseId, String>, String> change) {
		var draft = draft(id);
		var fingerprint = fingerprint(draft, clause);
		var before = readings.findByDraftAndTermAndSupersededAtIsNull(id, term)
			.orElseThrow(() -> new MandateRefused(Reason.NOT_READ));
		var basis = new HashMap<>(before.basis());
		change.accept(basis, fingerprint);
		var now = clock.instant();
		keep(draft, before, before.restingOn(id, basis, before.holdsFrom(), now, signedIn.current().username()));
	}

	private ReadingId keep(DraftText draft, @Nullable Reading before, Reading after) {
		var said = MandateDeeds.value(before);
		if (before != null) {
			before.supersede(clock.instant());
			readings.saveAndFlush(before);
		}
		var kept = readings.save(after);
		activity.record(MandateDeeds.read(term(after.term()), draft.summary())
			.changed("reading.value", said, MandateDeeds.value(kept)));
		return kept.id();
	}

	private DraftText draft(DraftId id) {
		return drafts.find(id).orElseThrow(() -> new MandateRefused(Reason.UNKNOWN_RECORD));
	}

	private TermView term(TermId id) {
		return terms.findById(id).map(Term::view).orElseThrow(() -> new MandateRefused(Reason.UNKNOWN_RECORD));
	}

	private void check(DraftText draft, NewReading reading) {
		term(reading.term());
		reading.clauses().forEach(clause -> fingerprint(draft, clause));
		if (!statements.citations(reading.statements()).keySet().containsAll(reading.statements())) {
			throw new MandateRefused(Reason.UNKNOWN_STATEMENT);
		}
	}

	private static String fingerprint(DraftText draft, ClauseId clause) {
		return draft.clause(clause)
			.map(ClauseText::fingerprint)
			.orElseThrow(() -> new MandateRefused(Reason.CLAUSE_OF_ANOTHER_DRAFT));
	}

	private static void refuseUnless(@Nullable Reading now, @Nullable ReadingId madeFrom) {
		if (now != null && !now.id().equals(madeFrom)) {
			throw new ReadingSuperseded(now.view(now.statements()));
		}
	}

}
