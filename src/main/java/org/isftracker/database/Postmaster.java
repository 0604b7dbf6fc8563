package org.isftracker.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The process that PostgreSQL notes in its folder: ours, one left behind, or long gone.
 */
record Postmaster(Path note) {

	private static final String NOBODY = String.valueOf(Integer.MAX_VALUE);

	static Postmaster of(Path cluster) {
		return new Postmaster(cluster.resolve("postmaster.pid"));
	}

	Optional<ProcessHandle> process() throws IOException {
		return noted().filter(Postmaster::isPostgres);
	}

	/**
	 * Mends a note that PostgreSQL would stumble over: one cut short, or one whose number
	 * now belongs to a stranger. The rest of the note guards the shared memory and stays.
	 */
	void mend() throws IOException {
		var lines = lines();
		if (lines.size() < 2) {
			Files.deleteIfExists(note);
		}
		else if (noted().isPresent() && process().isEmpty()) {
			lines.set(0, NOBODY);
			Files.write(note, lines);
		}
	}

	private Optional<ProcessHandle> noted() throws IOException {
		return lines().stream()
			.limit(1)
			.filter((line) -> line.matches("\\d+"))
			.flatMap((line) -> ProcessHandle.of(Long.parseLong(line)).stream())
			.filter(ProcessHandle::isAlive)
			.findAny();
	}

	private List<String> lines() throws IOException {
		return Files.exists(note) ? Files.readAllLines(note) : List.of();
	}

	private static boolean isPostgres(ProcessHandle process) {
		return process.info().command().map((command) -> command.contains("postgres")).orElse(true);
	}

}
