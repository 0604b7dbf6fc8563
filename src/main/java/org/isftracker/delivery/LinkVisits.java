package org.isftracker.delivery;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts, in the database, how often links are asked for from one address. */
@Repository
class LinkVisits {

	static final int MOST = 600;

	static final int MOST_UNKNOWN = 20;

	static final Duration WINDOW = Duration.ofMinutes(15);

	private static final Duration KEPT = Duration.ofDays(1);

	private final JdbcClient jdbc;

	LinkVisits(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	boolean tooMany(String address, Instant now) {
		return jdbc.sql("""
				select count(*) >= :most or count(*) filter (where not known) >= :unknown
				from link_visit where address = :address and visited_at > :since""")
			.param("most", MOST)
			.param("unknown", MOST_UNKNOWN)
			.param("address", address)
			.param("since", at(now.minus(WINDOW)))
			.query(Boolean.class)
			.single();
	}

	void add(String address, boolean known, Instant now) {
		jdbc.sql("delete from link_visit where visited_at < ?").param(at(now.minus(KEPT))).update();
		jdbc.sql("insert into link_visit (address, known, visited_at) values (?, ?, ?)")
			.params(address, known, at(now))
			.update();
	}

	private static OffsetDateTime at(Instant now) {
		return now.atOffset(ZoneOffset.UTC);
	}

}
