package org.isftracker.evidence;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StatementSearch {

	private static final String MATCHING = """
			from statement s join actor a on a.id = s.speaker_id
			where not s.archived
			  and (:confidential or s.usage <> 'IN_CONFIDENCE')
			  and (:speaker::uuid is null or s.speaker_id = :speaker or a.belongs_to = :speaker)
			  and (:grade::text is null or s.grade = :grade)
			  and (:usage::text is null or s.usage = :usage)
			  and (:words::text is null or concat_ws(' ', a.name, s.speaker_note, s.outlet, s.words, s.translation)
			      ilike :words)
			""";

	private final JdbcClient jdbc;

	StatementSearch(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<StatementId> newest(StatementFilter filter, boolean confidential, int offset, int limit) {
		return filtered("select s.id " + MATCHING + " order by s.said_on desc, s.id limit :limit offset :offset",
				filter, confidential)
			.param("limit", limit)
			.param("offset", offset)
			.query((row, number) -> new StatementId(row.getObject(1, UUID.class)))
			.list();
	}

	List<StatementId> recorded(StatementFilter filter, boolean confidential, int offset, int limit) {
		return filtered("select s.id " + MATCHING + " order by s.recorded_at, s.id limit :limit offset :offset", filter,
				confidential)
			.param("limit", limit)
			.param("offset", offset)
			.query((row, number) -> new StatementId(row.getObject(1, UUID.class)))
			.list();
	}

	long count(StatementFilter filter, boolean confidential) {
		return filtered("select count(*) " + MATCHING, filter, confidential).query(Long.class).single();
	}

	private JdbcClient.StatementSpec filtered(String sql, StatementFilter filter, boolean confidential) {
		return jdbc.sql(sql)
			.param("confidential", confidential)
			.param("speaker", filter.speaker() == null ? null : filter.speaker().id())
			.param("grade", filter.grade() == null ? null : filter.grade().name())
			.param("usage", filter.usage() == null ? null : filter.usage().name())
			.param("words", pattern(filter.words()));
	}

	private static @Nullable String pattern(@Nullable String words) {
		if (words == null || words.isBlank()) {
			return null;
		}
		return "%" + words.replaceAll("[\\p{Cntrl}\\p{Cs}]", " ")
			.strip()
			.replace("\\", "\\\\")
			.replace("%", "\\%")
			.replace("_", "\\_") + "%";
	}

}
