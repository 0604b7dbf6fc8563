package org.isftracker.spreadsheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The lists that people have sent and not recorded yet; each belongs to one person. */
@Repository
class WaitingLists {

	private final JdbcClient jdbc;

	private final JsonMapper json;

	WaitingLists(JdbcClient jdbc, JsonMapper json) {
		this.jdbc = jdbc;
		this.json = json;
	}

	/** Whether there was room for one more. */
	boolean add(WaitingListLine line, String owner, List<ReadList> lists, int most) {
		return jdbc.sql("""
				insert into waiting_list (id, owner, file_names, row_count, lists, kept_at)
				select :id, :owner, :names, :rows, :lists, :now
				where (select count(*) from waiting_list where owner = :owner) < :most""")
			.param("id", line.id().id())
			.param("owner", owner)
			.param("names", line.fileNames())
			.param("rows", line.rows())
			.param("lists", packed(lists))
			.param("now", line.keptAt().atOffset(ZoneOffset.UTC))
			.param("most", most)
			.update() == 1;
	}

	List<WaitingListLine> of(String owner) {
		return jdbc.sql("""
				select id, file_names, row_count, kept_at from waiting_list
				where owner = :owner order by kept_at desc, id""")
			.param("owner", owner)
			.query((row, number) -> new WaitingListLine(new WaitingListId(row.getObject("id", UUID.class)),
					row.getString("file_names"), row.getInt("row_count"),
					row.getObject("kept_at", OffsetDateTime.class).toInstant()))
			.list();
	}

	Optional<List<ReadList>> find(WaitingListId id, String owner) {
		return jdbc.sql("select lists from waiting_list where id = :id and owner = :owner")
			.param("id", id.id())
			.param("owner", owner)
			.query((row, number) -> unpacked(row.getBytes("lists")))
			.optional();
	}

	/** Whether it was still there: of two who take the same, one does. */
	boolean remove(WaitingListId id, String owner) {
		return jdbc.sql("delete from waiting_list where id = :id and owner = :owner")
			.param("id", id.id())
			.param("owner", owner)
			.update() == 1;
	}

	void removeKeptBefore(Instant moment) {
		jdbc.sql("delete from waiting_list where kept_at < :moment")
			.param("moment", moment.atOffset(ZoneOffset.UTC))
			.update();
	}

	private byte[] packed(List<ReadList> lists) {
		var bytes = new ByteArrayOutputStream();
		try (var packing = new GZIPOutputStream(bytes)) {
			packing.write(json.writeValueAsBytes(lists));
		}
		catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
		return bytes.toByteArray();
	}

	private List<ReadList> unpacked(byte[] packed) {
		try (var unpacking = new GZIPInputStream(new ByteArrayInputStream(packed))) {
			return List.of(json.readValue(unpacking, ReadList[].class));
		}
		catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
	}

}
