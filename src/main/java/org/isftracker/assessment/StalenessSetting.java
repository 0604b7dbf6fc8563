package org.isftracker.assessment;

import java.time.Clock;
import java.time.ZoneOffset;

import org.isftracker.account.ReadersMay;
import org.isftracker.account.SignedIn;
import org.isftracker.activity.ActivityLog;
import org.isftracker.activity.Deed;
import org.isftracker.activity.Subject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What makes a verdict stale in this installation; any change until somebody says else.
 */
@Service
@Transactional(readOnly = true)
public class StalenessSetting {

	private final JdbcClient jdbc;

	private final SignedIn signedIn;

	private final ActivityLog activity;

	private final Clock clock;

	StalenessSetting(JdbcClient jdbc, SignedIn signedIn, ActivityLog activity, Clock clock) {
		this.jdbc = jdbc;
		this.signedIn = signedIn;
		this.activity = activity;
		this.clock = clock;
	}

	/** What holds now, in one statement. */
	@ReadersMay
	public Sensitivity current() {
		return jdbc.sql("select sensitivity from staleness_setting order by id desc limit 1")
			.query(String.class)
			.optional()
			.map(Sensitivity::valueOf)
			.orElse(Sensitivity.ANY_CHANGE);
	}

	/** All standings follow at once, for none is stored. */
	@PreAuthorize("hasAnyRole('LEAD', 'ADMINISTRATOR')")
	@Transactional
	public void set(Sensitivity sensitivity) {
		var before = current();
		if (before == sensitivity) {
			return;
		}
		jdbc.sql("insert into staleness_setting (sensitivity, set_at, set_by) values (:sensitivity, :at, :by)")
			.param("sensitivity", sensitivity.name())
			.param("at", clock.instant().atOffset(ZoneOffset.UTC))
			.param("by", signedIn.current().username())
			.update();
		activity.record(Deed
			.of("staleness.set", new Subject("setting", "staleness", "What makes a verdict stale", "/review/setting"))
			.changed("sensitivity", before.name(), sensitivity.name()));
	}

}
