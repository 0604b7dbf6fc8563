package org.isftracker.resolution;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.isftracker.evidence.StatementId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The moves of drafts from stage to stage: only ever added. */
@Repository
class StageMoves {

	private final JdbcClient jdbc;

	StageMoves(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void add(StageMove move, Instant recordedAt, String recordedBy) {
		var id = UUID.randomUUID();
		jdbc.sql(
				"""
						insert into stage_move (id, draft_id, position, stage, moved_on, approximately, moved_at, deadline, comment,
						    recorded_at, recorded_by)
						select :id, :draft, coalesce(max(position) + 1, 0), :stage, :on, :approximately, :at, :deadline, :comment,
						    :recordedAt, :recordedBy from stage_move where draft_id = :draft""")
			.param("id", id)
			.param("draft", move.draft().id())
			.param("stage", move.stage().name())
			.param("on", move.movedOn())
			.param("approximately", move.approximately())
			.param("at", time(move.movedAt()), java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
			.param("deadline", time(move.deadline()), java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
			.param("comment", move.comment())
			.param("recordedAt", time(recordedAt))
			.param("recordedBy", recordedBy)
			.update();
		move.statements().stream().distinct().forEach(statement -> cite(id, statement));
	}

	private void cite(UUID move, StatementId statement) {
		jdbc.sql("insert into stage_move_statement (stage_move_id, statement_id) values (:move, :statement)")
			.param("move", move)
			.param("statement", statement.id())
			.update();
	}

	/** Oldest first. */
	List<PastMove> of(DraftId draft) {
		return jdbc.sql("""
				select stage_move.*, array(select statement_id from stage_move_statement
				    where stage_move_id = stage_move.id order by statement_id) as statements
				from stage_move where draft_id = :draft order by position""")
			.param("draft", draft.id())
			.query((row, number) -> read(row))
			.list();
	}

	Optional<PastMove> last(DraftId draft) {
		return of(draft).stream().reduce((earlier, later) -> later);
	}

	private static PastMove read(ResultSet row) throws SQLException {
		return new PastMove(Stage.valueOf(row.getString("stage")), row.getObject("moved_on", LocalDate.class),
				row.getString("approximately"), instant(row, "moved_at"), instant(row, "deadline"),
				row.getString("comment"), statements(row.getArray("statements")),
				row.getObject("recorded_at", OffsetDateTime.class).toInstant(), row.getString("recorded_by"));
	}

	private static List<StatementId> statements(Array array) throws SQLException {
		return Stream.of((Object[]) array.getArray()).map(id -> new StatementId((UUID) id)).toList();
	}

	private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
		var time = row.getObject(column, OffsetDateTime.class);
		return (time == null) ? null : time.toInstant();
	}

	private static @Nullable OffsetDateTime time(@Nullable Instant instant) {
		return (instant == null) ? null : instant.atOffset(ZoneOffset.UTC);
	}

}
