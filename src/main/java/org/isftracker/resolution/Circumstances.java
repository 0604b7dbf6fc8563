package org.isftracker.resolution;

import java.time.Instant;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what surrounds drafts: counts, dates, and which one is current. */
@Repository
class Circumstances {

	private final JdbcClient jdbc;

	Circumstances(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	SummaryContext read(boolean confidential) {
		var context = new SummaryContext(new HashMap<>(), new HashMap<>(), new HashMap<>(),
				current(confidential).orElse(null));
		jdbc.sql("""
				select draft.id, clauses, approximately, deadline from draft
				left join (select draft_id, count(*) as clauses from clause group by draft_id) counted
				    on counted.draft_id = draft.id
				left join (select draft_id, max(approximately) filter (where stage = 'CIRCULATED') as approximately,
				        (array_agg(deadline order by position desc) filter (where deadline is not null))[1] as deadline
				    from stage_move group by draft_id) moved
				    on moved.draft_id = draft.id""").query((RowCallbackHandler) row -> note(row, context));
		return context;
	}

	private static void note(ResultSet row, SummaryContext context) throws SQLException {
		var draft = new DraftId(row.getObject("id", UUID.class));
		context.counts().put(draft, row.getInt("clauses"));
		Optional.ofNullable(row.getString("approximately"))
			.ifPresent(words -> context.circulations().put(draft, words));
		Optional.ofNullable(row.getObject("deadline", OffsetDateTime.class))
			.ifPresent(hour -> context.deadlines().put(draft, hour.toInstant()));
	}

	/** The draft marked last, else the one circulated last that is no rival text. */
	Optional<DraftId> current(boolean confidential) {
		return jdbc.sql("""
				select draft.id from draft
				left join (select draft_id, max(id) as latest from current_mark group by draft_id) mark
				    on mark.draft_id = draft.id
				where not archived and (:confidential or usage <> 'IN_CONFIDENCE') and stage <> 'WORKING'
				    and (mark.latest is not null or not rival)
				order by mark.latest desc nulls last, dated_on desc nulls last, created_at desc limit 1""")
			.param("confidential", confidential)
			.query(UUID.class)
			.optional()
			.map(DraftId::new);
	}

	void mark(DraftId draft, String by, Instant at) {
		jdbc.sql("insert into current_mark (draft_id, marked_at, marked_by) values (:draft, :at, :by)")
			.param("draft", draft.id())
			.param("at", at.atOffset(ZoneOffset.UTC))
			.param("by", by)
			.update();
	}

}
