package org.isftracker.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.UUID;

import org.springframework.util.FileSystemUtils;

/** The files of PostgreSQL in the tracker's folder: made whole or not at all. */
record PostgresCluster(PostgresFolder folder, PostgresProgram program) {

	static final String SUPERUSER = "postgres";

	static void checkMajor(PostgresFolder folder) throws IOException {
		var version = folder.cluster().resolve("PG_VERSION");
		var found = Files.exists(folder.cluster()) ? Files.readString(version).strip() : PostgresProgram.MAJOR;
		if (!found.equals(PostgresProgram.MAJOR)) {
			throw DatabaseRefusal.otherMajor(folder.path(), found, PostgresProgram.MAJOR);
		}
	}

	/** Keeps what is there, makes what is not, and returns the password. */
	String prepare() throws IOException {
		if (!Files.exists(folder.cluster())) {
			create();
		}
		return Files.readString(folder.password()).strip();
	}

	private void create() throws IOException {
		var unfinished = folder.path().resolve("cluster.unfinished");
		FileSystemUtils.deleteRecursively(unfinished);
		writePassword();
		var outcome = program.run("initdb",
				List.of("--pgdata=" + unfinished, "--username=" + SUPERUSER, "--pwfile=" + folder.password(),
						"--auth=scram-sha-256", "--encoding=UTF8", "--locale=C", "--locale-provider=builtin",
						"--builtin-locale=C.UTF-8", "--no-instructions"));
		if (!outcome.succeeded()) {
			FileSystemUtils.deleteRecursively(unfinished);
			throw DatabaseRefusal.of(folder.path(), outcome.text().strip());
		}
		Files.move(unfinished, folder.cluster(), StandardCopyOption.ATOMIC_MOVE);
	}

	private void writePassword() throws IOException {
		var password = folder.password();
		Files.deleteIfExists(password);
		Files.createFile(password);
		if (Files.getFileStore(password).supportsFileAttributeView("posix")) {
			Files.setPosixFilePermissions(password, PosixFilePermissions.fromString("rw-------"));
		}
		Files.writeString(password, UUID.randomUUID().toString());
	}

}
