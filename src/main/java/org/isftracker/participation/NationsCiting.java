package org.isftracker.participation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.isftracker.actor.ActorId;
import org.isftracker.actor.ActorName;
import org.isftracker.actor.ActorRegister;
import org.isftracker.evidence.CitingRecord;
import org.isftracker.evidence.CitingRecords;
import org.isftracker.evidence.StatementId;
import org.isftracker.mandate.Mandate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The conditions and places of nations, and the needs of the force, that cite statements.
 */
@Component
class NationsCiting implements CitingRecords {

	private static final String CITING = """
			select s.statement_id, 'CONDITION' as kind, 'participation.strength.' || w.strength as says,
			    c.nation_id, w.title as words, '#condition-' || c.id as place, w.holds_from,
			    w.superseded_at is null and w.state = 'STANDS' as counts
			from condition_wording_statement s join condition_wording w on w.id = s.condition_wording_id
			join condition c on c.id = w.condition_id
			where s.statement_id in (:statements)
			union all
			select s.statement_id, case p.state when 'SIGNED' then 'STATUS'
			        else 'PROPOSAL' end, 'participation.status.' || p.status,
			    p.nation_id, null, '#status', p.holds_from, p.state = 'PROPOSED' or p.id = (select q.id from participation q
			        where q.nation_id = p.nation_id and q.state = 'SIGNED' order by q.holds_from desc, q.decided_at desc limit 1)
			from participation_statement s join participation p on p.id = s.participation_id
			where s.statement_id in (:statements)
			union all
			select s.statement_id, 'REQUIREMENT', 'participation.contribution.' || r.kind, null,
			    to_char(r.amount, 'FM999,999,999,999'), null, r.holds_from, r.superseded_at is null
			from requirement_statement s join requirement r on r.id = s.requirement_id
			where s.statement_id in (:statements)
			union all
			select s.statement_id, 'TASK', 'participation.task.stance.' || a.stance, a.nation_id, a.term_id::text, '', a.holds_from,
			    a.superseded_at is null
			from task_answer_statement s join task_answer a on a.id = s.task_answer_id
			where s.statement_id in (:statements)
			""";

	private final JdbcClient jdbc;

	private final ActorRegister actors;

	private final Mandate mandate;

	NationsCiting(JdbcClient jdbc, ActorRegister actors, Mandate mandate) {
		this.jdbc = jdbc;
		this.actors = actors;
		this.mandate = mandate;
	}

	@Override
	public List<CitingRecord> citing(Collection<StatementId> statements) {
		var found = jdbc.sql(CITING)
			.param("statements", statements.stream().map(StatementId::id).toList())
			.query((row, number) -> Found.of(row))
			.list();
		var names = actors
			.names(found.stream().flatMap(one -> Optional.ofNullable(one.nation()).stream()).distinct().toList());
		var terms = mandate.terms()
			.stream()
			.collect(Collectors.toMap(term -> term.id().toString(), term -> term.name()));
		return found.stream().map(one -> one.record(names)).map(citing -> named(citing, terms)).toList();
	}

	/** An answer on a task names its term. */
	private static CitingRecord named(CitingRecord citing, Map<String, String> terms) {
		var term = citing.words();
		return term != null && citing.kind().endsWith(".TASK")
				? citing.named(citing.subject(), terms.getOrDefault(term, "")) : citing;
	}

	private record Found(@Nullable ActorId nation, String place, CitingRecord nameless) {

		static Found of(ResultSet row) throws SQLException {
			var nation = row.getString("nation_id");
			return new Found(nation == null ? null : ActorId.of(nation), row.getString("place"),
					new CitingRecord(StatementId.of(row.getString("statement_id")),
							"participation.citing." + row.getString("kind"), row.getString("says"), "",
							row.getString("words"), "/nations", row.getDate("holds_from").toLocalDate(),
							row.getBoolean("counts"), null));
		}

		CitingRecord record(Map<ActorId, ActorName> names) {
			var name = nation == null ? null : names.get(nation);
			return name == null ? nameless.named(String.valueOf(nameless.words()), null)
					: nameless.named(name.name(), nameless.words()).at("/nations/" + name.id() + place);
		}

	}

}
