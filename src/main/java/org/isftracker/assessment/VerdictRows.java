package org.isftracker.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.isftracker.evidence.StatementId;
import org.isftracker.mandate.TermId;
import org.isftracker.participation.ConditionId;
import org.isftracker.resolution.DraftId;
import org.isftracker.resolution.ProvisionId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads verdicts with what they rest on in four statements, however many. */
@Component
class VerdictRows {

	private final JdbcClient jdbc;

	VerdictRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Map<UUID, VerdictView> of(Collection<UUID> ids) {
		var among = ids.stream().map(UUID::toString).toArray(String[]::new);
		var grounds = new Grounding();
		read("select verdict_id, provision_id, fingerprint, label, words from verdict_basis where verdict_id = any(cast(:ids as uuid[])) order by verdict_id, position",
				among, grounds::rest);
		read("select verdict_id, term_id from verdict_silence where verdict_id = any(cast(:ids as uuid[]))", among,
				grounds::fallSilent);
		read("select verdict_id, statement_id from verdict_evidence where verdict_id = any(cast(:ids as uuid[]))",
				among, grounds::prove);
		Map<UUID, VerdictView> verdicts = new HashMap<>();
		read("""
				select id, condition_id, draft_id, outcome, rationale, judged_by, judged_on, judged_at, decides, replaces_id, confirms
				from verdict where id = any(cast(:ids as uuid[]))""",
				among, row -> verdicts.put(id(row, "id"), grounds.verdict(row)));
		return verdicts;
	}

	private void read(String sql, String[] ids, RowCallbackHandler each) {
		jdbc.sql(sql).param("ids", ids).query(each);
	}

	private static UUID id(ResultSet row, String column) throws SQLException {
		return row.getObject(column, UUID.class);
	}

	/** What verdicts rest on; words that many of them share are kept once. */
	private static final class Grounding {

		private final Map<UUID, List<BasisWords>> basis = new HashMap<>();

		private final Map<UUID, Set<TermId>> silences = new HashMap<>();

		private final Map<UUID, Set<StatementId>> evidence = new HashMap<>();

		private final Map<String, String> shared = new HashMap<>();

		private final Map<UUID, ProvisionId> provisions = new HashMap<>();

		void rest(ResultSet row) throws SQLException {
			basis.computeIfAbsent(id(row, "verdict_id"), verdict -> new ArrayList<>())
				.add(new BasisWords(provisions.computeIfAbsent(id(row, "provision_id"), ProvisionId::new),
						once(row.getString("fingerprint")), once(row.getString("label")),
						once(row.getString("words"))));
		}

		void fallSilent(ResultSet row) throws SQLException {
			silences.computeIfAbsent(id(row, "verdict_id"), verdict -> new HashSet<>())
				.add(new TermId(id(row, "term_id")));
		}

		void prove(ResultSet row) throws SQLException {
			evidence.computeIfAbsent(id(row, "verdict_id"), verdict -> new HashSet<>())
				.add(new StatementId(id(row, "statement_id")));
		}

		VerdictView verdict(ResultSet row) throws SQLException {
			var id = id(row, "id");
			return new VerdictView(new VerdictId(id), new ConditionId(id(row, "condition_id")),
					new DraftId(id(row, "draft_id")), Outcome.valueOf(row.getString("outcome")),
					once(row.getString("rationale")), List.copyOf(basis.getOrDefault(id, List.of())),
					Set.copyOf(silences.getOrDefault(id, Set.of())), Set.copyOf(evidence.getOrDefault(id, Set.of())),
					once(row.getString("judged_by")), row.getObject("judged_on", LocalDate.class),
					row.getObject("judged_at", OffsetDateTime.class).toInstant(), row.getBoolean("decides"),
					replaced(row), row.getBoolean("confirms"), null);
		}

		private static @Nullable VerdictId replaced(ResultSet row) throws SQLException {
			UUID replaces = row.getObject("replaces_id", UUID.class);
			return replaces == null ? null : new VerdictId(replaces);
		}

		private String once(String text) {
			return shared.computeIfAbsent(text, same -> same);
		}

	}

}
