package org.isftracker.resolution;

import java.util.Collection;
import java.util.List;

import org.isftracker.account.SignedIn;
import org.isftracker.evidence.CitingRecord;
import org.isftracker.evidence.CitingRecords;
import org.isftracker.evidence.StatementId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The moves of drafts from stage to stage that cite statements. */
@Component
class MovesCiting implements CitingRecords {

	private static final String CITING = """
			select s.statement_id, 'resolution.stage.' || m.stage as says, d.label, '/drafts/' || d.id as path, m.moved_on
			from stage_move_statement s join stage_move m on m.id = s.stage_move_id join draft d on d.id = m.draft_id
			where s.statement_id in (:statements) and not d.archived and (:everything or d.usage <> 'IN_CONFIDENCE')
			""";

	private final JdbcClient jdbc;

	private final SignedIn signedIn;

	MovesCiting(JdbcClient jdbc, SignedIn signedIn) {
		this.jdbc = jdbc;
		this.signedIn = signedIn;
	}

	@Override
	public List<CitingRecord> citing(Collection<StatementId> statements) {
		return jdbc.sql(CITING)
			.param("statements", statements.stream().map(StatementId::id).toList())
			.param("everything", signedIn.mayReadConfidential())
			.query((row, number) -> new CitingRecord(StatementId.of(row.getString("statement_id")),
					"resolution.citing.move", row.getString("says"), row.getString("label"), null,
					row.getString("path"), row.getDate("moved_on").toLocalDate(), true, null))
			.list();
	}

}
