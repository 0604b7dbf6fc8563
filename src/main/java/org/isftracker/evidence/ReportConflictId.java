package org.isftracker.evidence;

import java.io.Serializable;
import java.util.UUID;

/** The identity of a conflict of reports. */
public record ReportConflictId(UUID id) implements Serializable {

	/**
	 * Reads an identity from its text; refuses any other text with an
	 * {@link IllegalArgumentException}.
	 */
	public static ReportConflictId of(String id) {
		return new ReportConflictId(UUID.fromString(id));
	}

	static ReportConflictId next() {
		return new ReportConflictId(UUID.randomUUID());
	}

	@Override
	public String toString() {
		return id.toString();
	}
}
