package org.isftracker.activity;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads deeds in the order of their transactions, as far as all of those have ended. */
@Repository
class FeedRows implements SmartInitializingSingleton {

	private final JdbcClient jdbc;

	private final Deeds deeds;

	FeedRows(JdbcClient jdbc, Deeds deeds) {
		this.jdbc = jdbc;
		this.deeds = deeds;
	}

	/** Puts deeds of another server, whose count was further, before all that come. */
	@Override
	public void afterSingletonsInstantiated() {
		jdbc.sql("update activity set recorded_in = pg_current_xact_id() where recorded_in > pg_current_xact_id()")
			.update();
	}

	/** The oldest transaction that is still open, or the next one. */
	long horizon() {
		return jdbc.sql("select cast(cast(pg_snapshot_xmin(pg_current_snapshot()) as text) as bigint)")
			.query(Long.class)
			.single();
	}

	List<FeedEntry> read(FeedPosition after, Instant since, long horizon, boolean confidential, int limit) {
		return jdbc.sql("""
				select *, cast(cast(recorded_in as text) as bigint) as transaction from activity
				where recorded_in < cast(cast(:horizon as text) as xid8)
				  and (recorded_in, id) > (cast(cast(:transaction as text) as xid8), cast(:deed as bigint))
				  and happened_at >= :since
				  and (:confidential or not confidential)
				order by recorded_in, id limit :limit""")
			.param("horizon", horizon)
			.param("transaction", after.transaction())
			.param("deed", after.deed())
			.param("since", since.atOffset(ZoneOffset.UTC))
			.param("confidential", confidential)
			.param("limit", limit)
			.query((row, number) -> new FeedEntry(deeds.read(row, number), row.getObject("draft_id", UUID.class),
					new FeedPosition(row.getLong("transaction"), row.getLong("id"))))
			.list();
	}

}
