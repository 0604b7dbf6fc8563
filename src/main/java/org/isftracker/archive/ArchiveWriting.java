package org.isftracker.archive;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.isftracker.archive.Manifest.Original;
import org.isftracker.archive.Manifest.Part;

import org.springframework.jdbc.core.JdbcTemplate;

import tools.jackson.databind.json.JsonMapper;

/** Writes tables into a zip, row by row; no more than a few rows are held at a time. */
final class ArchiveWriting implements AutoCloseable {

	/** The entries that a plain zip can count, less some. */
	private static final int MOST = 65_000;

	private final ZipOutputStream zip;

	private final JdbcTemplate jdbc;

	private final JsonMapper json;

	private int entries;

	ArchiveWriting(OutputStream out, JdbcTemplate jdbc, JsonMapper json) {
		this.zip = new ZipOutputStream(new BufferedOutputStream(out), StandardCharsets.UTF_8);
		this.jdbc = jdbc;
		this.json = json;
	}

	/** Originals first, so that their hashes are known when their rows are written. */
	Part write(int place, StoredTable table) throws IOException {
		var originals = originals(table);
		var name = EntryNames.table(place, table);
		open(name);
		var out = new Counted(zip);
		long rows = rows(table, originals, out);
		zip.closeEntry();
		return new Part(table.name(), name, rows, out.count(), out.hash());
	}

	/** For each row that has files, what its row of JSON says of them. */
	private List<String> originals(StoredTable table) {
		if (table.files().isEmpty()) {
			return List.of();
		}
		var words = new ArrayList<String>();
		query("select " + named(table) + " from " + table.quoted() + " t order by " + table.order(), 1,
				row -> words.add(table.files().stream().map(file -> original(table, file, row)).collect(joined())));
		return words;
	}

	private static Collector<CharSequence, ?, String> joined() {
		return Collectors.joining(", ", ", ", "}");
	}

	private static String named(StoredTable table) {
		var names = EntryNames.columns(table)
			.stream()
			.map(name -> StoredTable.quoted(name) + "::text as " + StoredTable.quoted("key " + name));
		var files = table.files().stream().map(file -> StoredTable.quoted(file.name()));
		return Stream.concat(names, files).collect(Collectors.joining(", "));
	}

	private String original(StoredTable table, StoredColumn column, ResultSet row) {
		try {
			var bytes = row.getBytes(column.name());
			return json.writeValueAsString(column.name()) + ": "
					+ (bytes == null ? "null" : json.writeValueAsString(original(table, column, row, bytes)));
		}
		catch (SQLException | IOException broken) {
			throw new IllegalStateException(broken);
		}
	}

	private Original original(StoredTable table, StoredColumn column, ResultSet row, byte[] bytes)
			throws SQLException, IOException {
		var name = EntryNames.original(table, column, row, bytes);
		open(name);
		var out = new Counted(zip);
		out.write(bytes);
		zip.closeEntry();
		return new Original(name, out.count(), out.hash());
	}

	private long rows(StoredTable table, List<String> originals, OutputStream out) throws IOException {
		var left = table.columns().stream().filter(column -> !table.inRow().contains(column)).map(StoredColumn::name);
		var row = "to_jsonb(t) - array["
				+ left.map(name -> "'" + name.replace("'", "''") + "'").collect(Collectors.joining(", ")) + "]::text[]";
		var lines = new RowWriting(out, originals);
		query("select " + row + " from " + table.quoted() + " t order by " + table.order(), 200,
				found -> lines.add(found.getString(1)));
		return lines.end();
	}

	private void query(String sql, int atOnce, RowReader reader) {
		jdbc.query(connection -> {
			var statement = connection.prepareStatement(sql, ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_READ_ONLY);
			statement.setFetchSize(atOnce);
			return statement;
		}, row -> {
			reader.read(row);
		});
	}

	void write(String name, Object content) throws IOException {
		open(name);
		zip.write(json.writerWithDefaultPrettyPrinter().writeValueAsBytes(content));
		zip.closeEntry();
	}

	private void open(String name) throws IOException {
		if (++entries > MOST) {
			throw new ArchiveRefused("archive.refused.too-many", MOST);
		}
		zip.putNextEntry(new ZipEntry(name));
	}

	@Override
	public void close() throws IOException {
		zip.close();
	}

	/** What is done with a row. */
	private interface RowReader {

		void read(ResultSet row) throws SQLException;

	}

}
