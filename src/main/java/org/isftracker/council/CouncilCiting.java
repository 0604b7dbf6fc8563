package org.isftracker.council;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.isftracker.actor.ActorId;
import org.isftracker.actor.ActorRegister;
import org.isftracker.evidence.CitingRecord;
import org.isftracker.evidence.CitingRecords;
import org.isftracker.evidence.StatementId;
import org.isftracker.mandate.Mandate;
import org.isftracker.resolution.DraftReading;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The votes, positions and noted days that cite statements; none on a draft that is kept
 * from who asks.
 */
@Component
class CouncilCiting implements CitingRecords {

	private static final String CITING = """
			select s.statement_id, v.basis || '_VOTE' as kind, 'council.choice.' || v.choice as says,
			    v.member_id as actor_id, null::uuid as term_id, v.draft_id, null as title,
			    '/council/votes/' || v.draft_id as path, v.holds_from as since, v.superseded_at is null as counts
			from vote_statement s join vote v on v.id = s.vote_id
			where s.statement_id in (:statements)
			union all
			select s.statement_id, 'POSITION', 'council.stance.' || p.stance, p.actor_id, p.term_id, null, null,
			    '/council/positions/' || p.actor_id || '/' || p.term_id, p.holds_from, p.superseded_at is null
			from position_statement s join position p on p.id = s.position_id
			where s.statement_id in (:statements)
			union all
			select s.statement_id, 'DAY', null, null, null, d.draft_id, d.title, '/council/calendar', d.on_day, true
			from calendar_day_statement s join calendar_day d on d.id = s.calendar_day_id
			where s.statement_id in (:statements) and not d.archived
			""";

	private final JdbcClient jdbc;

	private final ActorRegister actors;

	private final Mandate mandate;

	private final DraftReading drafts;

	CouncilCiting(JdbcClient jdbc, ActorRegister actors, Mandate mandate, DraftReading drafts) {
		this.jdbc = jdbc;
		this.actors = actors;
		this.mandate = mandate;
		this.drafts = drafts;
	}

	@Override
	public List<CitingRecord> citing(Collection<StatementId> statements) {
		var found = jdbc.sql(CITING)
			.param("statements", statements.stream().map(StatementId::id).toList())
			.query((row, number) -> Found.of(row))
			.list();
		var names = new Names(actors(found), terms(), labels());
		return found.stream().flatMap(one -> one.record(names).stream()).toList();
	}

	private Map<UUID, String> actors(List<Found> found) {
		var named = found.stream().flatMap(one -> Optional.ofNullable(one.actor()).stream()).map(ActorId::new);
		return actors.names(named.distinct().toList())
			.values()
			.stream()
			.collect(Collectors.toMap(name -> name.id().id(), name -> name.name()));
	}

	private Map<UUID, String> terms() {
		return mandate.terms().stream().collect(Collectors.toMap(term -> term.id().id(), term -> term.name()));
	}

	private Map<UUID, String> labels() {
		return drafts.summaries().stream().collect(Collectors.toMap(draft -> draft.id().id(), draft -> draft.label()));
	}

	private record Names(Map<UUID, String> actors, Map<UUID, String> terms, Map<UUID, String> drafts) {
	}

	private record Found(@Nullable UUID actor, @Nullable UUID term, @Nullable UUID draft, CitingRecord nameless) {

		static Found of(ResultSet row) throws SQLException {
			var title = Optional.ofNullable(row.getString("title")).orElse("");
			return new Found(row.getObject("actor_id", UUID.class), row.getObject("term_id", UUID.class),
					row.getObject("draft_id", UUID.class),
					new CitingRecord(StatementId.of(row.getString("statement_id")),
							"council.citing." + row.getString("kind"), row.getString("says"), title, null,
							row.getString("path"), row.getDate("since").toLocalDate(), row.getBoolean("counts"), null));
		}

		Optional<CitingRecord> record(Names names) {
			boolean kept = draft != null && !names.drafts().containsKey(draft);
			var subject = actor == null ? nameless.subject() : names.actors().getOrDefault(actor, "");
			return kept ? Optional.empty() : Optional.of(nameless.named(subject, words(names)));
		}

		private @Nullable String words(Names names) {
			return draft != null ? names.drafts().get(draft) : term == null ? null : names.terms().get(term);
		}

	}

}
