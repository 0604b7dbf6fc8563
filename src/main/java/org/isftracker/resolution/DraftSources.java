package org.isftracker.resolution;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.isftracker.document.KeptFile;
import org.isftracker.document.KeptFileEntry;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The files that drafts came from: only ever added. */
@Repository
class DraftSources {

	private final JdbcClient jdbc;

	DraftSources(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void add(DraftId draft, KeptFile file, Instant at, String by) {
		jdbc.sql("""
				insert into draft_source (id, draft_id, file_name, media_type, bytes, kept_at, kept_by)
				values (:id, :draft, :name, :type, :bytes, :at, :by)""")
			.param("id", UUID.randomUUID())
			.param("draft", draft.id())
			.param("name", file.name())
			.param("type", file.mediaType())
			.param("bytes", file.bytes())
			.param("at", at.atOffset(ZoneOffset.UTC))
			.param("by", by)
			.update();
	}

	List<KeptFileEntry> of(DraftId draft) {
		return jdbc
			.sql("select " + KeptFileEntry.COLUMNS + " from draft_source where draft_id = :draft order by kept_at, id")
			.param("draft", draft.id())
			.query(KeptFileEntry::of)
			.list();
	}

	Optional<KeptFile> find(DraftId draft, UUID id) {
		return jdbc.sql("select " + KeptFileEntry.FILE + " from draft_source where draft_id = :draft and id = :id")
			.param("draft", draft.id())
			.param("id", id)
			.query(KeptFileEntry::file)
			.optional();
	}

}
