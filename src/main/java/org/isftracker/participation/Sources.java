package org.isftracker.participation;

import java.util.Collection;
import java.util.Set;

import org.isftracker.account.SignedIn;
import org.isftracker.evidence.Citation;
import org.isftracker.evidence.StatementId;
import org.isftracker.evidence.StatementReading;
import org.isftracker.evidence.Usage;
import org.springframework.stereotype.Component;

/** What records rest on: who may see it, and whether it is there at all. */
@Component("participationSources")
class Sources {

	private final StatementReading statements;

	private final SignedIn signedIn;

	Sources(StatementReading statements, SignedIn signedIn) {
		this.statements = statements;
		this.signedIn = signedIn;
	}

	Cited visible(Collection<StatementId> cited) {
		return signedIn.mayReadConfidential() ? Cited.ALL : new Cited(statements.citations(cited).keySet());
	}

	/**
	 * Refuses what rests on nothing or on an unknown statement; says whether it is held
	 * in confidence.
	 */
	boolean inConfidence(Set<StatementId> cited) {
		Refusal.NO_STATEMENT.when(cited.isEmpty());
		var citations = statements.citations(cited);
		Refusal.UNKNOWN_STATEMENT.when(!citations.keySet().containsAll(cited));
		return citations.values().stream().map(Citation::usage).allMatch(Usage.IN_CONFIDENCE::equals);
	}

}
