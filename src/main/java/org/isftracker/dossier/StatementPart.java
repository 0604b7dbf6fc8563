package org.isftracker.dossier;

import org.isftracker.evidence.ConflictTracking;
import org.isftracker.evidence.NewStatement;
import org.isftracker.evidence.StatementRecording;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(2)
class StatementPart implements DossierPart {

	private final StatementRecording recording;

	private final ConflictTracking conflicts;

	StatementPart(StatementRecording recording, ConflictTracking conflicts) {
		this.recording = recording;
		this.conflicts = conflicts;
	}

	@Override
	public void load(StarterDossier dossier, RecordIds ids) {
		dossier.statements()
			.forEach((statement) -> ids.put("statement", statement.key(),
					recording.record(told(dossier, statement, ids)).id()));
		dossier.conflicts()
			.forEach((conflict) -> conflicts.mark(conflict.statements().stream().map(ids::statement).toList(),
					conflict.why()));
	}

	private static NewStatement told(StarterDossier dossier, StatementEntry statement, RecordIds ids) {
		var supersedes = (statement.supersedes() != null) ? ids.statement(statement.supersedes()) : null;
		return new NewStatement(ids.actor(statement.speaker()), statement.speakerNote(), statement.addressee(),
				statement.saidOn(), statement.approximately(), statement.outlet(), statement.publishedOn(),
				statement.url().toString(), statement.language(), statement.grade(), dossier.statementForm(),
				statement.words(), null, dossier.statementUsage(), supersedes);
	}

}
