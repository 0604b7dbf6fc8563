package org.isftracker.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;

/** What PostgreSQL writes about itself; the log of the run before is kept beside it. */
record PostgresLog(Path file) {

	void startAfresh() throws IOException {
		if (Files.exists(file)) {
			Files.move(file, file.resolveSibling("postgresql.previous.log"), StandardCopyOption.REPLACE_EXISTING);
		}
	}

	long length() throws IOException {
		return Files.exists(file) ? Files.size(file) : 0;
	}

	/**
	 * The last complaint that ended a start, of what was written after the given length.
	 */
	String complaintAfter(long length) throws IOException {
		var bytes = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
		var text = new String(Arrays.copyOfRange(bytes, (int) Math.min(length, bytes.length), bytes.length),
				StandardCharsets.UTF_8);
		return text.lines()
			.filter((line) -> line.contains("FATAL:") || line.contains("PANIC:") || line.contains("ERROR:"))
			.reduce((earlier, later) -> later)
			.map((line) -> line.replaceFirst("^.*?(FATAL|PANIC|ERROR):\\s*", ""))
			.orElse("see " + file);
	}

}
