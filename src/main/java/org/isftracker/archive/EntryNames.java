package org.isftracker.archive;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the files of an archive are called. */
final class EntryNames {

	static final String MANIFEST = "archive.json";

	static final String SCHEMA = "schema.json";

	private static final String FILE_NAME = "file_name";

	private static final int LONGEST = 80;

	private EntryNames() {
	}

	static String table(int place, StoredTable table) {
		return String.format(Locale.ROOT, "tables/%03d-%s.json", place, table.name());
	}

	/** Under the key of its row, and called as its row calls it where it does. */
	static String original(StoredTable table, StoredColumn column, ResultSet row, byte[] bytes) throws SQLException {
		var folder = new StringBuilder("files/").append(table.name());
		for (var key : table.key()) {
			folder.append('/').append(plain(row.getString("key " + key)));
		}
		return folder.append('/').append(column.name()).append(named(table, row, bytes)).toString();
	}

	private static String named(StoredTable table, ResultSet row, byte[] bytes) throws SQLException {
		boolean calledSomething = table.columns().stream().anyMatch(column -> column.name().equals(FILE_NAME));
		return calledSomething ? "-" + plain(row.getString("key " + FILE_NAME)) : ending(bytes);
	}

	private static String ending(byte[] bytes) {
		if (startsWith(bytes, "%PDF")) {
			return ".pdf";
		}
		return startsWith(bytes, "PK") ? ".docx" : "";
	}

	private static boolean startsWith(byte[] bytes, String words) {
		return bytes.length >= words.length()
				&& words.equals(new String(bytes, 0, words.length(), StandardCharsets.ISO_8859_1));
	}

	private static String plain(String name) {
		var plain = name.replaceAll("[^\\p{L}\\p{N}._-]+", "-").replaceAll("^\\.+", "");
		return plain.substring(Math.max(0, plain.length() - LONGEST));
	}

	/** The columns that name files, beside those that are carried. */
	static List<String> columns(StoredTable table) {
		var names = new ArrayList<>(table.key());
		table.columns().stream().map(StoredColumn::name).filter(FILE_NAME::equals).forEach(names::add);
		return names.stream().distinct().toList();
	}

}
