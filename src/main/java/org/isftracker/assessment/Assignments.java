package org.isftracker.assessment;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.isftracker.participation.ConditionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who is to judge which condition. */
@Repository
class Assignments {

	private final JdbcClient jdbc;

	Assignments(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The username to whom each condition is assigned now. */
	Map<ConditionId, String> standing() {
		return jdbc.sql("select condition_id, assigned_to from review_assignment where ended_at is null")
			.query((row, number) -> Map.entry(new ConditionId(row.getObject("condition_id", UUID.class)),
					row.getString("assigned_to")))
			.list()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	/** Ends the assignment of a condition; tells whose it was. */
	Optional<String> end(ConditionId condition, String by, Instant at) {
		return jdbc.sql("""
				update review_assignment set ended_by = :by, ended_at = greatest(:at, assigned_at)
				where condition_id = :condition and ended_at is null returning assigned_to""")
			.param("by", by)
			.param("at", at.atOffset(ZoneOffset.UTC))
			.param("condition", condition.id())
			.query(String.class)
			.optional();
	}

	void begin(ConditionId condition, String to, String by, Instant at) {
		jdbc.sql("""
				insert into review_assignment (id, condition_id, assigned_to, assigned_by, assigned_at)
				values (:id, :condition, :to, :by, :at)""")
			.param("id", UUID.randomUUID())
			.param("condition", condition.id())
			.param("to", to)
			.param("by", by)
			.param("at", at.atOffset(ZoneOffset.UTC))
			.update();
	}

}
