package org.isftracker.dossier;

import java.util.List;

import org.isftracker.evidence.StatementForm;
import org.isftracker.evidence.Usage;

/**
 * The starter data as its files tell it: records under readable keys that refer to one
 * another by key.
 */
record StarterDossier(StatementForm statementForm, Usage statementUsage, List<ActorEntry> actors,
		List<StatementEntry> statements, List<DraftEntry> drafts, List<DraftEntry.Clause> planClauses,
		List<TermEntry> terms, List<ReadingEntry> readings, List<NationEntry> nations, List<PositionEntry> positions,
		List<MembershipEntry> memberships, List<VoteEntry> votes, List<CalendarEntry> calendar,
		List<RequirementEntry> requirements, List<VerdictEntry> verdicts, List<NoteEntry> notes, List<FactEntry> facts,
		List<AnswerEntry> answers, List<ConflictEntry> conflicts) {

	DraftEntry draft(String key) {
		return drafts.stream()
			.filter((draft) -> draft.key().equals(key))
			.findFirst()
			.orElseThrow(() -> new IncompleteDossierException("No draft has the key " + key));
	}

	/**
	 * The clauses of a draft in order, those of its annexes last, with what it takes over
	 * from its base.
	 */
	List<ClauseEntry> clausesOf(DraftEntry draft) {
		return new DraftWording(this).of(draft);
	}

}
