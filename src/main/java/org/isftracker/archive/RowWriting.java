package org.isftracker.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** An array of JSON with one row a line. */
final class RowWriting {

	private final OutputStream out;

	private final List<String> originals;

	private int rows;

	RowWriting(OutputStream out, List<String> originals) {
		this.out = out;
		this.originals = originals;
	}

	void add(String row) {
		var whole = originals.isEmpty() ? row : row.substring(0, row.length() - 1) + originals.get(rows);
		write((rows++ == 0 ? "[\n" : ",\n") + whole);
	}

	long end() {
		write(rows == 0 ? "[]\n" : "\n]\n");
		return rows;
	}

	private void write(String words) {
		try {
			out.write(words.getBytes(StandardCharsets.UTF_8));
		}
		catch (IOException broken) {
			throw new UncheckedIOException(broken);
		}
	}

}
