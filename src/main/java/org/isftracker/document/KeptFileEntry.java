package org.isftracker.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * A file that is kept with something, without its contents; the size is in bytes. Tables
 * that keep files name their columns alike.
 */
public record KeptFileEntry(UUID id, String fileName, String mediaType, int size, Instant keptAt, String keptBy) {

	/** The columns of an entry, for a query. */
	public static final String COLUMNS = "id, file_name, media_type, length(bytes) as size, kept_at, kept_by";

	/** The columns of the file itself. */
	public static final String FILE = "file_name, media_type, bytes";

	public static KeptFileEntry of(ResultSet row, int number) throws SQLException {
		return new KeptFileEntry(row.getObject("id", UUID.class), row.getString("file_name"),
				row.getString("media_type"), row.getInt("size"),
				row.getObject("kept_at", OffsetDateTime.class).toInstant(), row.getString("kept_by"));
	}

	public static KeptFile file(ResultSet row, int number) throws SQLException {
		return new KeptFile(row.getString("file_name"), row.getString("media_type"), row.getBytes("bytes"));
	}

}
