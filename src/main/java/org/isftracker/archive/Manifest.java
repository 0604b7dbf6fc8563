package org.isftracker.archive;

import java.time.Instant;
import java.util.List;

/**
 * What an archive says of itself: the format and its version, the schema of the database
 * that it was made of, when and by whom, and its tables in the order in which they are
 * restored.
 */
record Manifest(String format, int formatVersion, SchemaVersion schema, Instant madeAt, String madeBy,
		List<Part> tables) {

	static final String FORMAT = "isf-resolution-tracker-archive";

	static final int VERSION = 1;

	Manifest {
		tables = List.copyOf(tables);
	}

	static Manifest of(SchemaVersion schema, Instant madeAt, String madeBy, List<Part> tables) {
		return new Manifest(FORMAT, VERSION, schema, madeAt, madeBy, tables);
	}

	boolean isReadable() {
		return format.equals(FORMAT) && formatVersion == VERSION;
	}

	/** The rows of one table: in which file, how many, how long it is, and its hash. */
	record Part(String table, String file, long rows, long bytes, String sha256) {

	}

	/** A value that stands in a file of its own. */
	record Original(String file, long bytes, String sha256) {

	}

}
