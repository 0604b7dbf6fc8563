package org.isftracker.briefing;

import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
class Briefings {

	private final JdbcClient jdbc;

	Briefings(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<BriefingView> newestFirst(boolean prepared) {
		return jdbc
			.sql(BriefingRow.SELECT
					+ " and (state = 'RELEASED' or :prepared) order by number desc nulls first, prepared_at desc")
			.param("prepared", prepared)
			.query(BriefingRow::view)
			.list();
	}

	Optional<BriefingView> find(BriefingId id) {
		return jdbc.sql(BriefingRow.SELECT + " and id = :id").param("id", id.id()).query(BriefingRow::view).optional();
	}

	/** The same, which nobody else may change before this transaction ends. */
	Optional<BriefingView> lock(BriefingId id) {
		jdbc.sql("select id from briefing where id = :id for update").param("id", id.id()).query().listOfRows();
		return find(id);
	}

	/** The content of a released briefing, unless it is of an earlier form. */
	Optional<String> content(BriefingId id) {
		return jdbc.sql("select content from briefing where id = :id and content is not null and form = 2")
			.param("id", id.id())
			.query(String.class)
			.optional();
	}

	/**
	 * The content of the briefing that was released last and not withdrawn, before the
	 * one of that number where there is one.
	 */
	Optional<String> lastReleased(@Nullable Integer before) {
		return jdbc
			.sql("""
					select content from briefing where state = 'RELEASED' and form = 2 and number < coalesce(:before, number + 1)
					    and not exists (select from briefing_withdrawal where briefing_id = id)
					order by number desc limit 1""")
			.param("before", before, Types.INTEGER)
			.query(String.class)
			.optional();
	}

	void add(BriefingId id, BriefingPlan plan, @Nullable BriefingId corrects, String person, Instant now) {
		plan(jdbc.sql("""
				insert into briefing (id, draft_id, baseline_kind, baseline_id, baseline_day, audience, handling, as_of,
				    corrects, state, prepared_at, prepared_by, version)
				values (:id, :draft, :kind, :baseline, :day, :audience, :handling, :asOf, :corrects, 'PREPARED', :now,
				    :person, 0)"""), id, plan).param("now", BriefingRow.at(now))
			.param("person", person)
			.param("corrects", corrects == null ? null : corrects.id(), Types.OTHER)
			.update();
	}

	void change(BriefingId id, BriefingPlan plan) {
		plan(jdbc
			.sql("""
					update briefing set draft_id = :draft, baseline_kind = :kind, baseline_id = :baseline, baseline_day = :day,
					    audience = :audience, handling = :handling, as_of = :asOf, plan_version = plan_version + 1,
					    version = version + 1 where id = :id"""),
				id, plan)
			.update();
	}

	/** Says that something within it changed. */
	void touch(BriefingId id) {
		jdbc.sql("update briefing set version = version + 1 where id = :id").param("id", id.id()).update();
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

	void release(BriefingId id, Release release) {
		jdbc.sql("""
				update briefing set state = 'RELEASED', number = :number, reason = :reason, released_at = :now,
				    released_by = :person, content = :content::jsonb, content_hash = :hash, version = version + 1
				where id = :id""")
			.param("id", id.id())
			.param("number", release.number())
			.param("reason", release.reason(), Types.VARCHAR)
			.param("now", BriefingRow.at(release.at()))
			.param("person", release.by())
			.param("content", release.content())
			.param("hash", release.hash())
			.update();
	}

	void withdraw(BriefingId id, String reason, String person, Instant now) {
		jdbc.sql("""
				insert into briefing_withdrawal (briefing_id, reason, withdrawn_by, withdrawn_at)
				values (:id, :reason, :person, :now)""")
			.param("id", id.id())
			.param("reason", reason)
			.param("person", person)
			.param("now", BriefingRow.at(now))
			.update();
	}

	private static StatementSpec plan(StatementSpec statement, BriefingId id, BriefingPlan plan) {
		var baseline = plan.baseline();
		return statement.param("id", id.id())
			.param("draft", plan.draft().id())
			.param("kind", baseline.kind().name())
			.param("baseline", baseline.draft() == null ? null : baseline.draft().id(), Types.OTHER)
			.param("day", baseline.day(), Types.DATE)
			.param("audience", plan.audience())
			.param("handling", plan.handling())
			.param("asOf", plan.asOf(), Types.DATE);
	}

	/** What a release adds to a briefing. */
	record Release(int number, @Nullable String reason, Instant at, String by, String content, String hash) {
	}

}
