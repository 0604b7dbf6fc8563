package org.isftracker.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.isftracker.evidence.CitingRecord;
import org.isftracker.evidence.CitingRecords;
import org.isftracker.evidence.StatementId;
import org.isftracker.participation.ConditionId;
import org.isftracker.participation.NationReading;
import org.isftracker.resolution.DraftReading;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The verdicts on events that cite statements; none under a draft or on a condition that
 * is kept from who asks.
 */
@Component
class VerdictsCiting implements CitingRecords {

	private static final String CITING = """
			select e.statement_id, 'assessment.outcome.' || v.outcome as says, v.condition_id, v.draft_id, v.judged_on,
			    t.verdict_id is null as counts
			from verdict_evidence e join verdict v on v.id = e.verdict_id
			left join verdict_taken_back t on t.verdict_id = v.id
			where e.statement_id in (:statements)
			""";

	private final JdbcClient jdbc;

	private final NationReading nations;

	private final DraftReading drafts;

	VerdictsCiting(JdbcClient jdbc, NationReading nations, DraftReading drafts) {
		this.jdbc = jdbc;
		this.nations = nations;
		this.drafts = drafts;
	}

	@Override
	public List<CitingRecord> citing(Collection<StatementId> statements) {
		var found = jdbc.sql(CITING)
			.param("statements", statements.stream().map(StatementId::id).toList())
			.query((row, number) -> Found.of(row))
			.list();
		var titles = titles(found);
		var labels = labels();
		return found.stream().flatMap(one -> one.record(titles, labels).stream()).toList();
	}

	private Map<ConditionId, String> titles(List<Found> found) {
		return nations.conditions(found.stream().map(Found::condition).distinct().toList())
			.stream()
			.collect(Collectors.toMap(condition -> condition.id(), condition -> condition.title()));
	}

	private Map<UUID, String> labels() {
		return drafts.summaries().stream().collect(Collectors.toMap(draft -> draft.id().id(), draft -> draft.label()));
	}

	private record Found(ConditionId condition, UUID draft, CitingRecord nameless) {

		static Found of(ResultSet row) throws SQLException {
			var condition = row.getString("condition_id");
			return new Found(ConditionId.of(condition), row.getObject("draft_id", UUID.class),
					new CitingRecord(StatementId.of(row.getString("statement_id")), "assessment.citing.verdict",
							row.getString("says"), "", null, "/review/" + condition + "/verdicts",
							row.getDate("judged_on").toLocalDate(), row.getBoolean("counts"), null));
		}

		Optional<CitingRecord> record(Map<ConditionId, String> titles, Map<UUID, String> labels) {
			return Optional.ofNullable(labels.get(draft))
				.flatMap(
						label -> Optional.ofNullable(titles.get(condition)).map(title -> nameless.named(title, label)));
		}

	}

}
