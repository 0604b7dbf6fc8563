package org.isftracker.mandate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.isftracker.evidence.CitingRecord;
import org.isftracker.evidence.CitingRecords;
import org.isftracker.evidence.StatementId;
import org.isftracker.resolution.DraftReading;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The readings that cite statements; none of a draft that is kept from who asks. */
@Component
class ReadingsCiting implements CitingRecords {

	private static final String CITING = """
			select s.statement_id, 'mandate.state.' || r.state as says, t.name, t.id as term_id, r.draft_id, r.holds_from,
			    r.superseded_at is null as counts
			from reading_statement s join reading r on r.id = s.reading_id join term t on t.id = r.term_id
			where s.statement_id in (:statements)
			""";

	private final JdbcClient jdbc;

	private final DraftReading drafts;

	ReadingsCiting(JdbcClient jdbc, DraftReading drafts) {
		this.jdbc = jdbc;
		this.drafts = drafts;
	}

	@Override
	public List<CitingRecord> citing(Collection<StatementId> statements) {
		var labels = drafts.summaries()
			.stream()
			.collect(Collectors.toMap(draft -> draft.id().id(), draft -> draft.label()));
		return jdbc.sql(CITING)
			.param("statements", statements.stream().map(StatementId::id).toList())
			.query((row, number) -> Map.entry(row.getObject("draft_id", UUID.class), reading(row)))
			.list()
			.stream()
			.filter(found -> labels.containsKey(found.getKey()))
			.map(found -> found.getValue().named(found.getValue().subject(), labels.get(found.getKey())))
			.toList();
	}

	private static CitingRecord reading(ResultSet row) throws SQLException {
		return new CitingRecord(StatementId.of(row.getString("statement_id")), "mandate.citing.reading",
				row.getString("says"), row.getString("name"), null, "/mandate/terms/" + row.getString("term_id"),
				row.getDate("holds_from").toLocalDate(), row.getBoolean("counts"), null);
	}

}
