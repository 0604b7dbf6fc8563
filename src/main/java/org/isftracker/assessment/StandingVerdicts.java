package org.isftracker.assessment;

import java.lang.ref.SoftReference;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.isftracker.assessment.Remembered.Part;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads the verdicts that stand. When one came in or was taken back, the database says
 * which rows stand, and only those that were not seen before are read: a verdict is never
 * changed, and a row that was would bear another mark.
 */
@Component
class StandingVerdicts {

	private final JdbcClient jdbc;

	private final VerdictRows rows;

	private volatile SoftReference<Map<Row, VerdictView>> seen = new SoftReference<>(null);

	StandingVerdicts(JdbcClient jdbc, VerdictRows rows) {
		this.jdbc = jdbc;
		this.rows = rows;
	}

	GivenVerdicts of(Remembered now) {
		var known = now.verdicts().get(Part.VERDICTS);
		if (known == null) {
			known = GivenVerdicts.of(read().values());
			now.verdicts().put(Part.VERDICTS, known);
		}
		return known;
	}

	private Map<Row, VerdictView> read() {
		var before = Optional.ofNullable(seen.get()).orElse(Map.of());
		var standing = standing();
		var missing = standing.stream().filter(row -> !before.containsKey(row)).map(Row::id).toList();
		var read = missing.isEmpty() ? Map.<UUID, VerdictView>of() : rows.of(missing);
		Map<Row, VerdictView> all = new HashMap<>();
		for (var row : standing) {
			var verdict = before.getOrDefault(row, read.get(row.id()));
			if (verdict != null) {
				all.put(row, verdict);
			}
		}
		seen = new SoftReference<>(all);
		return all;
	}

	private List<Row> standing() {
		return jdbc.sql("""
				select id, cast(cast(xmin as text) as bigint) as mark from verdict
				where not exists (select from verdict_taken_back where verdict_id = verdict.id)""")
			.query((row, number) -> new Row(row.getObject("id", UUID.class), row.getLong("mark")))
			.list();
	}

	/** A row as the transaction left it that wrote it last. */
	private record Row(UUID id, long mark) {
	}

}
