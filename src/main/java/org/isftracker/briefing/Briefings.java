package org.isftracker.briefing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.isftracker.resolution.DraftId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class Briefings {

	private static final String COLUMNS = """
			select id, number, draft_id, baseline_id, headline, summary, to_watch, handling, state, reason, prepared_at,
			    prepared_by, released_at, released_by, content_hash, version
			from briefing where not archived
			""";

	private final JdbcClient jdbc;

	Briefings(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<BriefingView> newestFirst(boolean prepared) {
		return jdbc
			.sql(COLUMNS + " and (state = 'RELEASED' or :prepared) order by number desc nulls first, prepared_at desc")
			.param("prepared", prepared)
			.query(this::view)
			.list();
	}

	Optional<BriefingView> find(BriefingId id) {
		return jdbc.sql(COLUMNS + " and id = :id").param("id", id.id()).query(this::view).optional();
	}

	Optional<BriefingView> lock(BriefingId id) {
		return jdbc.sql(COLUMNS + " and id = :id for update").param("id", id.id()).query(this::view).optional();
	}

	Optional<String> content(BriefingId id) {
		return jdbc.sql("select content from briefing where id = :id and content is not null")
			.param("id", id.id())
			.query(String.class)
			.optional();
	}

	Optional<byte[]> file(BriefingId id, BriefingFormat format) {
		return jdbc.sql("""
				select pdf from briefing where id = :id and :format = 'PDF' and pdf is not null
				union all select content from briefing_file where briefing_id = :id and format = :format""")
			.param("id", id.id())
			.param("format", format.name())
			.query((row, number) -> row.getBytes(1))
			.optional();
	}

	void keep(BriefingId id, BriefingFormat format, byte[] file) {
		jdbc.sql("insert into briefing_file (briefing_id, format, content) values (:id, :format, :file)")
			.param("id", id.id())
			.param("format", format.name())
			.param("file", file)
			.update();
	}

	/** The content of the briefing that was released last. */
	Optional<String> lastReleased() {
		return jdbc.sql("select content from briefing where state = 'RELEASED' order by number desc limit 1")
			.query(String.class)
			.optional();
	}

	void add(BriefingId id, BriefingWords words, String person, Instant now) {
		words(jdbc
			.sql("""
					insert into briefing (id, draft_id, baseline_id, headline, summary, to_watch, handling, state, prepared_at,
					    prepared_by, version)
					values (:id, :draft, :baseline, :headline, :summary, :toWatch, :handling, 'PREPARED', :now, :person, 0)"""),
				id, words)
			.param("now", at(now))
			.param("person", person)
			.update();
	}

	void edit(BriefingId id, BriefingWords words) {
		words(jdbc
			.sql("""
					update briefing set draft_id = :draft, baseline_id = :baseline, headline = :headline, summary = :summary,
					    to_watch = :toWatch, handling = :handling, version = version + 1 where id = :id"""),
				id, words)
			.update();
	}

	void archive(BriefingId id) {
		jdbc.sql("update briefing set archived = true, version = version + 1 where id = :id")
			.param("id", id.id())
			.update();
	}

	/**
	 * The number that the next release gets. Nobody else is given one before this
	 * transaction ends, so that there are no gaps.
	 */
	int nextNumber() {
		jdbc.sql("lock table briefing in share row exclusive mode").update();
		return jdbc.sql("select coalesce(max(number), 0) + 1 from briefing").query(Integer.class).single();
	}

	void release(BriefingId id, Release release, byte[] pdf) {
		jdbc.sql("""
				update briefing set state = 'RELEASED', number = :number, reason = :reason, released_at = :now,
				    released_by = :person, content = :content::jsonb, content_hash = :hash, pdf = :pdf,
				    version = version + 1 where id = :id""")
			.param("id", id.id())
			.param("number", release.number())
			.param("reason", release.reason(), Types.VARCHAR)
			.param("now", at(release.at()))
			.param("person", release.by())
			.param("content", release.content())
			.param("hash", release.hash())
			.param("pdf", pdf)
			.update();
	}

	private static JdbcClient.StatementSpec words(JdbcClient.StatementSpec statement, BriefingId id,
			BriefingWords words) {
		var baseline = words.baseline();
		return statement.param("id", id.id())
			.param("draft", words.draft().id())
			.param("baseline", baseline == null ? null : baseline.id(), Types.OTHER)
			.param("headline", words.headline())
			.param("summary", words.summary())
			.param("toWatch", words.toWatch())
			.param("handling", words.handling());
	}

	private BriefingView view(ResultSet row, int index) throws SQLException {
		return new BriefingView(new BriefingId(row.getObject("id", UUID.class)), row.getObject("number", Integer.class),
				new DraftId(row.getObject("draft_id", UUID.class)), draft(row.getObject("baseline_id", UUID.class)),
				row.getString("headline"), row.getString("summary"), row.getString("to_watch"),
				row.getString("handling"), BriefingState.valueOf(row.getString("state")), row.getString("reason"),
				row.getObject("prepared_at", OffsetDateTime.class).toInstant(), row.getString("prepared_by"),
				instant(row.getObject("released_at", OffsetDateTime.class)), row.getString("released_by"),
				row.getString("content_hash"), row.getInt("version"));
	}

	private static @Nullable DraftId draft(@Nullable UUID id) {
		return id == null ? null : new DraftId(id);
	}

	private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
		return at == null ? null : at.toInstant();
	}

	private static OffsetDateTime at(Instant now) {
		return OffsetDateTime.ofInstant(now, ZoneOffset.UTC);
	}

	/** What a release adds to a briefing. */
	record Release(int number, @Nullable String reason, Instant at, String by, String content, String hash) {
	}

}
