package org.isftracker.interchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

import org.isftracker.document.KeptFile;
import org.isftracker.document.KeptFileEntry;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/**
 * The texts that people have read in and not imported yet; each belongs to one person.
 */
@Repository
class WaitingTexts {

	private final JdbcClient jdbc;

	private final JsonMapper json;

	WaitingTexts(JdbcClient jdbc, JsonMapper json) {
		this.jdbc = jdbc;
		this.json = json;
	}

	/** Whether there was room for one more. */
	boolean add(WaitingId id, String owner, KeptFile file, boolean before, ReadText read, int most, Instant now) {
		return jdbc.sql("""
				insert into waiting_text (id, owner, file_name, media_type, bytes, before, reading, paragraphs,
				    handwork, kept_at, touched_at, version)
				select :id, :owner, :name, :type, :bytes, :before, :reading, :paragraphs, '[]', :now, :now, 0
				where (select count(*) from waiting_text where owner = :owner) < :most""")
			.param("id", id.id())
			.param("owner", owner)
			.param("name", file.name())
			.param("type", file.mediaType())
			.param("bytes", file.bytes())
			.param("before", before)
			.param("reading", packed(read))
			.param("paragraphs", read.document().paragraphs().size())
			.param("now", now.atOffset(ZoneOffset.UTC))
			.param("most", most)
			.update() == 1;
	}

	List<WaitingLine> of(String owner) {
		return jdbc.sql("""
				select id, file_name, paragraphs, touched_at from waiting_text
				where owner = :owner order by touched_at desc, id""")
			.param("owner", owner)
			.query((row, number) -> new WaitingLine(new WaitingId(row.getObject("id", UUID.class)),
					row.getString("file_name"), row.getInt("paragraphs"),
					row.getObject("touched_at", OffsetDateTime.class).toInstant()))
			.list();
	}

	Optional<WaitingText> find(WaitingId id, String owner) {
		return jdbc.sql("""
				select id, version, file_name, media_type, bytes, reading, handwork, descent from waiting_text
				where id = :id and owner = :owner""")
			.param("id", id.id())
			.param("owner", owner)
			.query((row, number) -> text(row))
			.optional();
	}

	/** Whether the version is still the one that was seen. */
	boolean correct(WaitingId id, String owner, int version, String corrections, Instant now) {
		return jdbc.sql("""
				update waiting_text set handwork = :corrections, version = version + 1, touched_at = :now
				where id = :id and owner = :owner and version = :version""")
			.param("id", id.id())
			.param("owner", owner)
			.param("version", version)
			.param("corrections", corrections)
			.param("now", now.atOffset(ZoneOffset.UTC))
			.update() == 1;
	}

	/** Whether the version is still the one that was seen. */
	boolean descend(WaitingId id, String owner, int version, Descent descent, Instant now) {
		return jdbc.sql("""
				update waiting_text set descent = :descent, version = version + 1, touched_at = :now
				where id = :id and owner = :owner and version = :version""")
			.param("id", id.id())
			.param("owner", owner)
			.param("version", version)
			.param("descent", json.writeValueAsString(descent))
			.param("now", now.atOffset(ZoneOffset.UTC))
			.update() == 1;
	}

	void remove(WaitingId id, String owner) {
		jdbc.sql("delete from waiting_text where id = :id and owner = :owner")
			.param("id", id.id())
			.param("owner", owner)
			.update();
	}

	void removeUntouchedSince(Instant moment) {
		jdbc.sql("delete from waiting_text where touched_at < :moment")
			.param("moment", moment.atOffset(ZoneOffset.UTC))
			.update();
	}

	String written(List<Correction> corrections) {
		return json.writeValueAsString(corrections);
	}

	private WaitingText text(ResultSet row) throws SQLException {
		var source = KeptFileEntry.file(row, 0);
		return new WaitingText(new WaitingId(row.getObject("id", UUID.class)), row.getInt("version"), source,
				unpacked(row.getBytes("reading")),
				List.of(json.readValue(row.getString("handwork"), Correction[].class)),
				json.readValue(row.getString("descent"), Descent.class));
	}

	private byte[] packed(ReadText read) {
		var bytes = new ByteArrayOutputStream();
		try (var packing = new GZIPOutputStream(bytes)) {
			packing.write(json.writeValueAsBytes(read));
		}
		catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
		return bytes.toByteArray();
	}

	private ReadText unpacked(byte[] packed) {
		try (var unpacking = new GZIPInputStream(new ByteArrayInputStream(packed))) {
			return json.readValue(unpacking, ReadText.class);
		}
		catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
	}

}
