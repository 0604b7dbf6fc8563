package org.isftracker.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.isftracker.archive.Manifest.Original;
import org.isftracker.archive.Manifest.Part;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.SqlParameterValue;

import tools.jackson.databind.json.JsonMapper;

/** Brings the rows of one table in, as many at a time as fit in little memory. */
final class TableFilling {

	private static final int ROWS = 500;

	private static final int CHARACTERS = 1_000_000;

	private final ArchiveFile archive;

	private final JdbcTemplate jdbc;

	private final JsonMapper json;

	private final StoredTable table;

	private final List<String> waiting = new ArrayList<>();

	private long length;

	TableFilling(ArchiveFile archive, JdbcTemplate jdbc, JsonMapper json, StoredTable table) {
		this.archive = archive;
		this.jdbc = jdbc;
		this.json = json;
		this.table = table;
	}

	void fill(Part part) throws IOException {
		try (var in = archive.read(part.file(), part.bytes(), part.sha256())) {
			long rows = new RowReading(json).read(in, table.files().isEmpty() ? this::add : this::addWithFiles);
			if (rows != part.rows()) {
				throw new ArchiveRefused("archive.refused.damaged", part.file());
			}
		}
		addWaiting();
		count();
	}

	private void add(String row) {
		waiting.add(row);
		length += row.length();
		if (waiting.size() >= ROWS || length >= CHARACTERS) {
			addWaiting();
		}
	}

	private void addWaiting() {
		if (!waiting.isEmpty()) {
			jdbc.update(insert("", "jsonb_populate_recordset", "cast(? as jsonb)"),
					"[" + String.join(",", waiting) + "]");
			waiting.clear();
			length = 0;
		}
	}

	private void addWithFiles(String row) {
		var read = json.readTree(row);
		var values = new ArrayList<@Nullable Object>();
		for (var file : table.files()) {
			var original = read.get(file.name());
			values.add(new SqlParameterValue(Types.BINARY,
					original == null || original.isNull() ? null : bytes(json.treeToValue(original, Original.class))));
		}
		values.add(row);
		var names = table.files().stream().map(file -> literal(file.name())).collect(Collectors.joining(", "));
		jdbc.update(insert("?", "jsonb_populate_record", "cast(? as jsonb) - array[" + names + "]"), values.toArray());
	}

	private byte[] bytes(Original original) {
		try {
			return archive.original(original);
		}
		catch (IOException broken) {
			throw new UncheckedIOException(broken);
		}
	}

	private String insert(String file, String populate, String rows) {
		var named = Stream.concat(table.files().stream(), table.inRow().stream())
			.map(column -> StoredTable.quoted(column.name()));
		var files = table.files().stream().map(column -> file);
		var others = table.inRow().stream().map(column -> "r." + StoredTable.quoted(column.name()));
		return "insert into " + table.quoted() + " (" + named.collect(Collectors.joining(", "))
				+ ") overriding system value select " + Stream.concat(files, others).collect(Collectors.joining(", "))
				+ " from " + populate + "(null::" + table.quoted() + ", " + rows + ") r";
	}

	/** What the database counts goes on behind the greatest number. */
	private void count() {
		table.columns()
			.stream()
			.filter(StoredColumn::counted)
			.map(StoredColumn::name)
			.forEach(column -> jdbc.execute("select setval(pg_get_serial_sequence(" + literal(table.quoted()) + ", "
					+ literal(column) + "), coalesce(max(" + StoredTable.quoted(column) + "), 0) + 1, false) from "
					+ table.quoted()));
	}

	private static String literal(String words) {
		return "'" + words.replace("'", "''") + "'";
	}

}
