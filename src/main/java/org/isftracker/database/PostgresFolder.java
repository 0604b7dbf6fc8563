package org.isftracker.database;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The folder in which the tracker's PostgreSQL lives, held by one tracker at a time. */
final class PostgresFolder implements Closeable {

	private static final long SEGMENT = 16 * 1024 * 1024;

	private final Path path;

	private final FileChannel lock;

	private PostgresFolder(Path path, FileChannel lock) {
		this.path = path;
		this.lock = lock;
	}

	static PostgresFolder claim(Path path) throws IOException {
		Files.createDirectories(path);
		if (Files.exists(path.resolve("PG_VERSION"))) {
			throw DatabaseRefusal.foreign(path);
		}
		var lock = FileChannel.open(path.resolve("tracker.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
		if (!isMine(lock)) {
			lock.close();
			throw DatabaseRefusal.inUse(path);
		}
		return new PostgresFolder(path, lock);
	}

	private static boolean isMine(FileChannel lock) throws IOException {
		try {
			return lock.tryLock() != null;
		}
		catch (OverlappingFileLockException heldByThisProcess) {
			return false;
		}
	}

	Path path() {
		return path;
	}

	Path cluster() {
		return path.resolve("cluster");
	}

	Path log() {
		return path.resolve("postgresql.log");
	}

	Path password() {
		return path.resolve("password");
	}

	/** PostgreSQL cannot go on without room for a next segment of its log of changes. */
	boolean isFull() throws IOException {
		return Files.getFileStore(path).getUsableSpace() < SEGMENT;
	}

	@Override
	public void close() throws IOException {
		lock.close();
	}

}
