package org.isftracker.database;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;

/** Why there is no database; the message is a sentence for the person at the console. */
class DatabaseRefusal extends RuntimeException {

	private static final String ANOTHER_FOLDER = "or name another folder with TRACKER_DATABASE_FOLDER.";

	DatabaseRefusal(String sentence) {
		super(sentence);
	}

	static DatabaseRefusal inUse(Path folder) {
		return new DatabaseRefusal("The data folder " + folder
				+ " is in use by a tracker that is running; stop that one, " + ANOTHER_FOLDER);
	}

	static DatabaseRefusal foreign(Path folder) {
		return new DatabaseRefusal(
				"The folder " + folder + " holds a PostgreSQL database that is not the tracker's own;"
						+ " set SPRING_DATASOURCE_URL to the server that runs it, " + ANOTHER_FOLDER);
	}

	static DatabaseRefusal otherMajor(Path folder, String found, String ours) {
		return new DatabaseRefusal("The data folder " + folder + " was written by PostgreSQL " + found
				+ " and this tracker brings PostgreSQL " + ours + "; use the tracker that wrote it, " + ANOTHER_FOLDER);
	}

	static DatabaseRefusal full(Path folder) {
		return new DatabaseRefusal(
				"The disk of the data folder " + folder + " is full; make room on it, " + ANOTHER_FOLDER);
	}

	static DatabaseRefusal notWritable(Path folder) {
		return new DatabaseRefusal("The data folder " + folder + " cannot be written by the user "
				+ System.getProperty("user.name") + "; give that user the right to, " + ANOTHER_FOLDER);
	}

	static DatabaseRefusal of(Path folder, IOException problem) {
		if (problem instanceof FileAlreadyExistsException) {
			return new DatabaseRefusal(
					"Where the data folder " + folder + " should be stands a file; move it away, " + ANOTHER_FOLDER);
		}
		return (problem instanceof AccessDeniedException) ? notWritable(folder) : of(folder, String.valueOf(problem));
	}

	static DatabaseRefusal of(Path folder, String reason) {
		if (reason.contains("No space left on device") || reason.contains("not enough space")) {
			return full(folder);
		}
		var forbidden = reason.contains("Permission denied") || reason.contains("Read-only file system");
		return forbidden ? notWritable(folder) : broken(folder, reason);
	}

	private static DatabaseRefusal broken(Path folder, String reason) {
		return new DatabaseRefusal("The PostgreSQL in the data folder " + folder + " does not start: " + reason);
	}

}
