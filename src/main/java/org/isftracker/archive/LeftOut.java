package org.isftracker.archive;

import java.util.List;

/** The tables that an archive does not carry, because they tell nothing of the record. */
final class LeftOut {

	/** Who is signed in just now, who tried to, and who tried a link. */
	static final List<String> SIGNING_IN = List.of("spring_session_attributes", "spring_session", "failed_sign_in",
			"link_visit");

	/** Which migrations ran here, and which transactions of this server changed what. */
	static final List<String> OF_THE_DATABASE = List.of("flyway_schema_history", "record_change");

	private LeftOut() {
	}

	static boolean has(String table) {
		return SIGNING_IN.contains(table) || OF_THE_DATABASE.contains(table);
	}

}
