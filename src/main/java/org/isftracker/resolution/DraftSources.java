package org.isftracker.resolution;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The files that drafts came from: only ever added. */
@Repository
class DraftSources {

	private final JdbcClient jdbc;

	DraftSources(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void add(DraftId draft, SourceFile file, Instant at, String by) {
		jdbc.sql("""
				insert into draft_source (id, draft_id, file_name, media_type, bytes, kept_at, kept_by)
				values (:id, :draft, :name, :type, :bytes, :at, :by)""")
			.param("id", UUID.randomUUID())
			.param("draft", draft.id())
			.param("name", file.fileName())
			.param("type", file.mediaType())
			.param("bytes", file.bytes())
			.param("at", at.atOffset(ZoneOffset.UTC))
			.param("by", by)
			.update();
	}

	List<KeptSource> of(DraftId draft) {
		return jdbc.sql("""
				select id, file_name, media_type, length(bytes) as size, kept_at, kept_by from draft_source
				where draft_id = :draft order by kept_at, id""")
			.param("draft", draft.id())
			.query((row, number) -> new KeptSource(row.getObject("id", UUID.class), row.getString("file_name"),
					row.getString("media_type"), row.getInt("size"),
					row.getObject("kept_at", OffsetDateTime.class).toInstant(), row.getString("kept_by")))
			.list();
	}

	Optional<SourceFile> find(DraftId draft, UUID id) {
		return jdbc.sql("select file_name, media_type, bytes from draft_source where draft_id = :draft and id = :id")
			.param("draft", draft.id())
			.param("id", id)
			.query((row, number) -> new SourceFile(row.getString("file_name"), row.getString("media_type"),
					row.getBytes("bytes")))
			.optional();
	}

}
