package org.isftracker.evidence;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.isftracker.document.KeptFile;
import org.isftracker.document.KeptFileEntry;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The files kept with statements. */
@Repository
class Attachments {

	private final JdbcClient jdbc;

	Attachments(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Whether it was added; the same contents are kept once with a statement. */
	boolean add(StatementId statement, KeptFile file, Instant at, String by) {
		return jdbc.sql("""
				insert into attachment (id, statement_id, file_name, media_type, bytes, digest, kept_at, kept_by)
				values (:id, :statement, :name, :type, :bytes, :digest, :at, :by)
				on conflict (statement_id, digest) do nothing""")
			.param("id", UUID.randomUUID())
			.param("statement", statement.id())
			.param("name", file.name())
			.param("type", file.mediaType())
			.param("bytes", file.bytes())
			.param("digest", file.digest())
			.param("at", at.atOffset(ZoneOffset.UTC))
			.param("by", by)
			.update() == 1;
	}

	List<KeptFileEntry> of(StatementId statement) {
		return jdbc
			.sql("select " + KeptFileEntry.COLUMNS
					+ " from attachment where statement_id = :statement order by kept_at, id")
			.param("statement", statement.id())
			.query(KeptFileEntry::of)
			.list();
	}

	Optional<KeptFile> find(StatementId statement, UUID id) {
		return jdbc
			.sql("select " + KeptFileEntry.FILE + " from attachment where statement_id = :statement and id = :id")
			.param("statement", statement.id())
			.param("id", id)
			.query(KeptFileEntry::file)
			.optional();
	}

	/** The name of the file that was taken off. */
	Optional<String> remove(StatementId statement, UUID id) {
		return jdbc.sql("delete from attachment where statement_id = :statement and id = :id returning file_name")
			.param("statement", statement.id())
			.param("id", id)
			.query(String.class)
			.optional();
	}

}
