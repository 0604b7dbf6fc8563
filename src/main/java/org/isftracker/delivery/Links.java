package org.isftracker.delivery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.isftracker.briefing.BriefingId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository("briefingLinks")
class Links {

	private final JdbcClient jdbc;

	Links(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void add(LinkId id, NewLink link, String hash, String person, Instant now, Instant end) {
		jdbc.sql("""
				insert into briefing_link (id, briefing_id, token_hash, purpose, made_at, made_by, ends_at)
				values (?, ?, ?, ?, ?, ?, ?)""")
			.params(id.id(), link.briefing().id(), hash, link.purpose(), at(now), person, at(end))
			.update();
	}

	List<LinkView> of(BriefingId briefing, Instant now) {
		return jdbc.sql("select * from briefing_link where briefing_id = ? order by made_at desc, id")
			.param(briefing.id())
			.query(view(now))
			.list();
	}

	/** The briefing of a link that is open, with its end; notes that it was opened. */
	Optional<Opened> open(String hash, Instant now) {
		return jdbc.sql("""
				update briefing_link set opened = opened + 1, opened_at = :now
				where token_hash = :hash and revoked_at is null and ends_at > :now returning briefing_id, ends_at""")
			.param("hash", hash)
			.param("now", at(now))
			.query((row, index) -> new Opened(new BriefingId(row.getObject("briefing_id", UUID.class)),
					row.getObject("ends_at", OffsetDateTime.class).toInstant()))
			.optional();
	}

	/** Empty where there is no such link of the briefing, or it is closed already. */
	Optional<String> revoke(BriefingId briefing, LinkId id, String person, Instant now) {
		return jdbc.sql("""
				update briefing_link set revoked_at = ?, revoked_by = ?
				where id = ? and briefing_id = ? and revoked_at is null returning purpose""")
			.params(at(now), person, id.id(), briefing.id())
			.query(String.class)
			.optional();
	}

	private static RowMapper<LinkView> view(Instant now) {
		return (row, index) -> new LinkView(new LinkId(row.getObject("id", UUID.class)), row.getString("purpose"),
				state(row, now), instant(row, "made_at"), row.getString("made_by"), instant(row, "ends_at"),
				perhaps(row, "revoked_at"), row.getString("revoked_by"), row.getInt("opened"),
				perhaps(row, "opened_at"));
	}

	private static LinkState state(ResultSet row, Instant now) throws SQLException {
		if (perhaps(row, "revoked_at") != null) {
			return LinkState.REVOKED;
		}
		return instant(row, "ends_at").isAfter(now) ? LinkState.OPEN : LinkState.ENDED;
	}

	private static Instant instant(ResultSet row, String column) throws SQLException {
		return row.getObject(column, OffsetDateTime.class).toInstant();
	}

	private static @Nullable Instant perhaps(ResultSet row, String column) throws SQLException {
		var at = row.getObject(column, OffsetDateTime.class);
		return at == null ? null : at.toInstant();
	}

	private static OffsetDateTime at(Instant now) {
		return now.atOffset(ZoneOffset.UTC);
	}

	/** A link that opens something. */
	record Opened(BriefingId briefing, Instant endsAt) {
	}

}
