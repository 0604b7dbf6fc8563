package org.isftracker.assessment;

import java.lang.ref.SoftReference;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;

import org.isftracker.assessment.Remembered.Part;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What this instance remembers of the record. Before anything of it is used the database
 * says, in one statement, which parts a transaction changed that the memory does not know
 * of, whichever instance made it; those are forgotten. What a transaction changed and has
 * not committed is never remembered, and when memory is short all is given back.
 */
@Component
class RecordMemory {

	private static final String SINCE = """
			select cast(pg_current_snapshot() as text) as snapshot, coalesce((
			    select string_agg(distinct part, ',') from record_change
			    where changed_by >= pg_snapshot_xmin(cast(:since as pg_snapshot))
			        and not pg_visible_in_snapshot(changed_by, cast(:since as pg_snapshot))
			        and (changed_by < pg_snapshot_xmax(pg_current_snapshot())
			            or changed_by = pg_current_xact_id_if_assigned())), '') as changed""";

	private final JdbcClient jdbc;

	private final EntityManager entities;

	private volatile SoftReference<Remembered> kept = new SoftReference<>(null);

	RecordMemory(JdbcClient jdbc, EntityManager entities) {
		this.jdbc = jdbc;
		this.entities = entities;
	}

	/** What holds now, to be filled with what is read next. */
	Remembered now() {
		boolean mayKeep = TransactionSynchronizationManager.isCurrentTransactionReadOnly();
		if (!mayKeep) {
			entities.flush();
		}
		var before = kept.get();
		var now = before == null ? Remembered.nothing(check("3:3:").snapshot()) : since(before);
		if (mayKeep) {
			kept = new SoftReference<>(now);
			return now;
		}
		return now.copy();
	}

	private Remembered since(Remembered before) {
		var change = check(before.snapshot());
		return before.without(change.parts(), change.snapshot());
	}

	private Change check(String since) {
		return jdbc.sql(SINCE)
			.param("since", since)
			.query((row, number) -> new Change(row.getString("snapshot"), row.getString("changed")))
			.single();
	}

	private record Change(String snapshot, String changed) {

		Set<Part> parts() {
			return Arrays.stream(changed.split(","))
				.filter(part -> !part.isEmpty())
				.map(Part::valueOf)
				.collect(Collectors.toUnmodifiableSet());
		}

	}

}
