package org.isftracker.resolution;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What people said of two clauses of two drafts; the last word on a pair counts. */
@Repository
class HandPairings {

	private final JdbcClient jdbc;

	HandPairings(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void add(PairingDecision decision) {
		var at = decision.decidedAt().atOffset(ZoneOffset.UTC);
		jdbc.sql("""
				update pairing set superseded_at = :at
				where earlier_id = :earlier and later_id = :later and superseded_at is null""")
			.param("at", at)
			.param("earlier", decision.earlier().id())
			.param("later", decision.later().id())
			.update();
		jdbc.sql("""
				insert into pairing (id, earlier_id, later_id, same, decided_at, decided_by)
				values (:id, :earlier, :later, :same, :at, :by)""")
			.param("id", UUID.randomUUID())
			.param("earlier", decision.earlier().id())
			.param("later", decision.later().id())
			.param("same", decision.same())
			.param("at", at)
			.param("by", decision.decidedBy())
			.update();
	}

	List<PairingDecision> now() {
		return jdbc.sql("""
				select pairing.*, earlier.provision_id as earlier_provision, later.provision_id as later_provision
				from pairing join clause earlier on earlier.id = earlier_id join clause later on later.id = later_id
				where superseded_at is null order by decided_at, pairing.id""")
			.query((row, number) -> new PairingDecision(new ClauseId(row.getObject("earlier_id", UUID.class)),
					new ClauseId(row.getObject("later_id", UUID.class)), row.getBoolean("same"),
					instant(row.getObject("decided_at", OffsetDateTime.class)), row.getString("decided_by"),
					new ProvisionId(row.getObject("earlier_provision", UUID.class)),
					new ProvisionId(row.getObject("later_provision", UUID.class))))
			.list();
	}

	void forget(ClauseId clause) {
		jdbc.sql("delete from pairing where earlier_id = :clause or later_id = :clause")
			.param("clause", clause.id())
			.update();
	}

	private static Instant instant(OffsetDateTime time) {
		return time.toInstant();
	}

}
