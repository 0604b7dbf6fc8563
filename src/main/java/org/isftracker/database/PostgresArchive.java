package org.isftracker.database;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The compressed archive in which PostgreSQL's commands travel. */
final class PostgresArchive {

	private static final int OWNER_MAY_EXECUTE = 0100;

	private PostgresArchive() {
	}

	static void unpack(InputStream archive, Path target) throws IOException {
		try (var entries = new TarArchiveInputStream(new XZInputStream(archive))) {
			for (var entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
				unpack(entry, entries, entry.resolveIn(target));
			}
		}
	}

	private static void unpack(TarArchiveEntry entry, InputStream content, Path path) throws IOException {
		if (entry.isDirectory()) {
			Files.createDirectories(path);
			return;
		}
		Files.createDirectories(Objects.requireNonNull(path.getParent()));
		if (entry.isSymbolicLink()) {
			Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
			return;
		}
		Files.copy(content, path);
		path.toFile().setExecutable((entry.getMode() & OWNER_MAY_EXECUTE) != 0);
	}

}
