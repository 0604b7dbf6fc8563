package org.isftracker.account;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts the sign-ins that failed, in the database, so that every instance counts the
 * same.
 */
@Repository
@Transactional(readOnly = true)
class FailedSignIns {

	static final int FOR_ONE_PERSON = 10;

	static final int FROM_ONE_ADDRESS = 50;

	static final Duration WINDOW = Duration.ofMinutes(15);

	/** No username looks like it. */
	private static final String TOKEN = "(token)";

	private static final String TOKENS_FROM = "token from ";

	private final JdbcClient jdbc;

	private final Clock clock;

	FailedSignIns(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** How long the next attempt has to wait, if it has to. */
	Optional<Duration> rest(String username, String address) {
		return Stream.of(failure("username", username, FOR_ONE_PERSON), failure("address", address, FROM_ONE_ADDRESS))
			.flatMap(Optional::stream)
			.map(failure -> Duration.between(now(), failure.plus(WINDOW)))
			.max(Comparator.naturalOrder());
	}

	/** The same for access tokens from an address. */
	Optional<Duration> restOfTokens(String address) {
		return failure("address", TOKENS_FROM + address, FROM_ONE_ADDRESS)
			.map(failure -> Duration.between(now(), failure.plus(WINDOW)));
	}

	@Transactional
	void addToken(String address) {
		add(TOKEN, TOKENS_FROM + address);
	}

	@Transactional
	void add(String username, String address) {
		jdbc.sql("delete from failed_sign_in where failed_at < ?").param(now().minusDays(1)).update();
		jdbc.sql("insert into failed_sign_in (username, address, failed_at) values (?, ?, ?)")
			.params(username, address, now())
			.update();
	}

	@Transactional
	void forget(String username) {
		jdbc.sql("delete from failed_sign_in where username = ?").param(username).update();
	}

	private Optional<OffsetDateTime> failure(String column, String value, int nth) {
		return jdbc
			.sql("select failed_at from failed_sign_in where " + column
					+ " = ? and failed_at > ? order by failed_at desc offset ? limit 1")
			.params(value, now().minus(WINDOW), nth - 1)
			.query(OffsetDateTime.class)
			.optional();
	}

	private OffsetDateTime now() {
		return clock.instant().atOffset(ZoneOffset.UTC);
	}

}
