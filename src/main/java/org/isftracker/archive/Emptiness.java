package org.isftracker.archive;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whether nothing stands on record yet. Accounts, what was done to them, archives that
 * were made, and what the migrations bring do not count.
 */
@Component
class Emptiness {

	/** Filled before anybody does anything; whoever changes them leaves a deed. */
	private static final Set<String> BROUGHT_ALONG = Set.of("person", "firmness_ladder", "firmness_phrase",
			"handling_mark");

	private static final String DEEDS = "activity";

	private final JdbcClient jdbc;

	Emptiness(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** A table that has rows of the record; empty if none has. */
	Optional<String> firstFilled(List<StoredTable> tables) {
		var asked = tables.stream()
			.filter(table -> !BROUGHT_ALONG.contains(table.name()))
			.map(table -> "select '" + table.name() + "' where exists (select from " + table.quoted()
					+ (table.name().equals(DEEDS) ? " where subject_kind not in ('person', 'archive'))" : ")"))
			.collect(Collectors.joining(" union all "));
		return jdbc.sql(asked + " limit 1").query(String.class).optional();
	}

}
