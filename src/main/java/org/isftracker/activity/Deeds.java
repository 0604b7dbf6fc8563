package org.isftracker.activity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class Deeds {

	private static final String VISIBLE = """
			from activity
			where (:person::text is null or person = :person)
			  and (:kind::text is null or kind = :kind)
			  and (:subjectKind::text is null or subject_kind = :subjectKind)
			  and (:subjectId::text is null or subject_id = :subjectId)
			  and (:confidential or not confidential)
			""";

	private final JdbcClient jdbc;

	private final JsonMapper json;

	Deeds(JdbcClient jdbc, JsonMapper json) {
		this.jdbc = jdbc;
		this.json = json;
	}

	void add(String person, Deed deed, Instant now) {
		jdbc.sql("""
				insert into activity (happened_at, person, kind, subject_kind, subject_id, subject_title, subject_path,
				    draft_id, confidential, changes)
				values (:now, :person, :kind, :subjectKind, :subjectId, :title, :path, :draft, :confidential,
				    :changes::jsonb)""")
			.param("now", OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
			.param("person", person)
			.param("kind", deed.kind())
			.param("subjectKind", deed.subject().kind())
			.param("subjectId", deed.subject().id())
			.param("title", deed.subject().title())
			.param("path", deed.subject().path())
			.param("draft", deed.draft(), Types.OTHER)
			.param("confidential", deed.confidential())
			.param("changes", json.writeValueAsString(deed.changes()))
			.update();
	}

	/** A deed may be committed after one with a greater number, hence the count. */
	ActivityStamp stamp() {
		return jdbc.sql("""
				select coalesce(max(id), 0) as newest, count(*) as among from activity
				where id > (select coalesce(max(id), 0) - 1000 from activity)""")
			.query((row, number) -> new ActivityStamp(row.getLong("newest"), row.getLong("among")))
			.single();
	}

	List<PastDeed> newest(DeedFilter filter, boolean confidential, int offset, int count) {
		return filtered("select * " + VISIBLE + " order by id desc limit :count offset :offset", filter, confidential)
			.param("count", count)
			.param("offset", offset)
			.query(this::read)
			.list();
	}

	long count(DeedFilter filter, boolean confidential) {
		return filtered("select count(*) " + VISIBLE, filter, confidential).query(Long.class).single();
	}

	List<String> kinds(boolean confidential) {
		return jdbc.sql("select distinct kind from activity where (? or not confidential) order by kind")
			.param(confidential)
			.query((row, number) -> row.getString(1))
			.list();
	}

	List<String> subjectKinds(boolean confidential) {
		return jdbc
			.sql("select distinct subject_kind from activity where (? or not confidential) order by subject_kind")
			.param(confidential)
			.query((row, number) -> row.getString(1))
			.list();
	}

	private JdbcClient.StatementSpec filtered(String sql, DeedFilter filter, boolean confidential) {
		return jdbc.sql(sql)
			.param("person", filter.person())
			.param("kind", filter.kind())
			.param("subjectKind", filter.subjectKind())
			.param("subjectId", filter.subjectId())
			.param("confidential", confidential);
	}

	PastDeed read(ResultSet row, int number) throws SQLException {
		var subject = new Subject(row.getString("subject_kind"), row.getString("subject_id"),
				row.getString("subject_title"), row.getString("subject_path"));
		var changes = json.readValue(row.getString("changes"), FieldChange[].class);
		return new PastDeed(row.getLong("id"), row.getObject("happened_at", OffsetDateTime.class).toInstant(),
				row.getString("person"), row.getString("kind"), subject, List.of(changes),
				row.getBoolean("confidential"));
	}

}
