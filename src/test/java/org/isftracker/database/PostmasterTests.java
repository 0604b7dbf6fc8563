package org.isftracker.database;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class PostmasterTests {

	@TempDir
	Path cluster;

	@Test
	void aNoteWhoseNumberBelongsToAStrangerIsNoServer() throws Exception {
		var stranger = String.valueOf(ProcessHandle.current().pid());
		Files.write(note(), List.of(stranger, "data", "start", "5432"));

		Postmaster.of(cluster).mend();

		assertThat(Postmaster.of(cluster).process()).isEmpty();
		assertThat(Files.readAllLines(note())).doesNotContain(stranger).contains("data", "start", "5432");
	}

	@Test
	void aNoteCutShortIsRemoved() throws Exception {
		Files.createFile(note());

		Postmaster.of(cluster).mend();

		assertThat(note()).doesNotExist();
	}

	private Path note() {
		return cluster.resolve("postmaster.pid");
	}

}
