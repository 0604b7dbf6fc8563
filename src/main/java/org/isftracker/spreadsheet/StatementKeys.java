package org.isftracker.spreadsheet;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.isftracker.evidence.StatementId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The keys that lists gave to statements, folded, so that later lists can name them. */
@Repository
class StatementKeys {

	private final JdbcClient jdbc;

	StatementKeys(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The statements that have one of these keys. */
	Map<String, StatementId> all(Collection<String> keys) {
		var found = new HashMap<String, StatementId>();
		jdbc.sql("select key, statement_id from statement_key where key = any(:keys)")
			.param("keys", keys.stream().map(Folded::of).toArray(String[]::new))
			.query(row -> {
				found.put(row.getString(1), new StatementId(row.getObject(2, UUID.class)));
			});
		return found;
	}

	void keep(String key, StatementId statement) {
		jdbc.sql("""
				insert into statement_key (key, statement_id) values (:key, :statement)
				on conflict (key) do update set statement_id = excluded.statement_id""")
			.param("key", Folded.of(key))
			.param("statement", statement.id())
			.update();
	}

}
