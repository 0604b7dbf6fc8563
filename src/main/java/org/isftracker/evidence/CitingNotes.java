package org.isftracker.evidence;

import java.util.Collection;
import java.util.List;

import org.isftracker.account.SignedIn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The notes that cite a statement. */
@Component
class CitingNotes implements CitingRecords {

	// Whether a reader may see the record below any other note is not known here.
	private static final String CITING = """
			select s.statement_id, 'evidence.note.kind.' || n.kind as kind, left(n.words, 120) as words,
			    case n.subject_kind when 'ACTOR' then '/actors/' || n.subject_id
			        when 'TERM' then '/mandate/terms/' || n.subject_id
			        when 'STATEMENT' then '/statements/' || n.subject_id when 'DRAFT' then '/drafts/' || n.subject_id
			        else '/notes/' || n.id end as path, n.noted_on
			from note_statement s join note n on n.id = s.note_id
			where s.statement_id in (:statements) and not n.archived
			  and (:everything or n.subject_kind in ('ACTOR', 'TERM'))
			""";

	private final JdbcClient jdbc;

	private final SignedIn signedIn;

	CitingNotes(JdbcClient jdbc, SignedIn signedIn) {
		this.jdbc = jdbc;
		this.signedIn = signedIn;
	}

	@Override
	public List<CitingRecord> citing(Collection<StatementId> statements) {
		return jdbc.sql(CITING)
			.param("statements", statements.stream().map(StatementId::id).toList())
			.param("everything", signedIn.mayReadConfidential())
			.query((row, number) -> new CitingRecord(StatementId.of(row.getString("statement_id")),
					row.getString("kind"), null, row.getString("words"), null, row.getString("path"),
					row.getDate("noted_on").toLocalDate(), true, null))
			.list();
	}

}
