package org.isftracker.resolution;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
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
		var circulations = new HashMap<DraftId, String>();
		var deadlines = new HashMap<DraftId, Instant>();
		moves().forEach((draft, dates) -> {
			Optional.ofNullable(dates.approximately()).ifPresent(words -> circulations.put(draft, words));
			Optional.ofNullable(dates.deadline()).ifPresent(hour -> deadlines.put(draft, hour));
		});
		return new SummaryContext(counts(), circulations, deadlines, current(confidential).orElse(null));
	}

	private Map<DraftId, Integer> counts() {
		var counts = new HashMap<DraftId, Integer>();
		jdbc.sql("select draft_id, count(*) as clauses from clause group by draft_id")
			.query((RowCallbackHandler) row -> counts.put(draft(row.getObject("draft_id", UUID.class)),
					row.getInt("clauses")));
		return counts;
	}

	private Map<DraftId, Dates> moves() {
		var moves = new HashMap<DraftId, Dates>();
		jdbc.sql("""
				select draft_id, max(approximately) filter (where stage = 'CIRCULATED') as approximately,
				    (array_agg(deadline order by position desc) filter (where deadline is not null))[1] as deadline
				from stage_move group by draft_id""")
			.query((RowCallbackHandler) row -> moves.put(draft(row.getObject("draft_id", UUID.class)), new Dates(
					row.getString("approximately"), instant(row.getObject("deadline", OffsetDateTime.class)))));
		return moves;
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

	private static DraftId draft(UUID id) {
		return new DraftId(id);
	}

	private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
		return (time == null) ? null : time.toInstant();
	}

	private record Dates(@Nullable String approximately, @Nullable Instant deadline) {
	}

}
