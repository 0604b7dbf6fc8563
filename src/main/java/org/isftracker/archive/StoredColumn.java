package org.isftracker.archive;

/**
 * A column as PostgreSQL describes it: its type in the words of SQL, whether it must have
 * a value, whether the database counts it itself, and whether it is computed from others.
 */
record StoredColumn(String name, String type, boolean required, boolean counted, boolean computed) {

	private static final String BYTES = "bytea";

	/** Whether its values leave as files of their own. */
	boolean isFile() {
		return type.equals(BYTES);
	}

}
