package org.isftracker.resolution;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.isftracker.account.ReadersMay;
import org.isftracker.account.SignedIn;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All provisions of the drafts that the person signed in may read. */
@Service
@ReadersMay
@Transactional(readOnly = true)
public class ProvisionRegister {

	private static final String CARRIED = """
			from (select id as clause_id, provision_id from clause
			      union select clause_id, provision_id from clause_continues) carried
			join clause on clause.id = carried.clause_id
			join draft on draft.id = clause.draft_id
			where not draft.archived and (:confidential or draft.usage <> 'IN_CONFIDENCE')
			""";

	private final JdbcClient jdbc;

	private final SignedIn signedIn;

	ProvisionRegister(JdbcClient jdbc, SignedIn signedIn) {
		this.jdbc = jdbc;
		this.signedIn = signedIn;
	}

	/** A part of them, in the order in which they began. */
	public List<ProvisionId> part(int offset, int limit) {
		return asking("select carried.provision_id " + CARRIED
				+ " group by carried.provision_id order by min(draft.created_at), carried.provision_id"
				+ " limit :limit offset :offset")
			.param("limit", limit)
			.param("offset", offset)
			.query((row, number) -> new ProvisionId(row.getObject(1, UUID.class)))
			.list();
	}

	public long count() {
		return asking("select count(distinct carried.provision_id) " + CARRIED).query(Long.class).single();
	}

	/** How the drafts word each of them, the oldest draft first. */
	public Map<ProvisionId, List<PastWording>> wordings(Collection<ProvisionId> provisions) {
		return asking("""
				select carried.provision_id, draft.id as draft, draft.label, draft.dated_on, clause.id as clause,
				    clause.words, clause.fingerprint
				""" + CARRIED + """
				and carried.provision_id = any(cast(:provisions as uuid[]))
				order by coalesce(draft.dated_on, draft.created_at::date), draft.created_at, clause.position""")
			.param("provisions", provisions.stream().map(ProvisionId::toString).toArray(String[]::new))
			.query((row, number) -> Map.entry(new ProvisionId(row.getObject("provision_id", UUID.class)), wording(row)))
			.stream()
			.collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
	}

	private JdbcClient.StatementSpec asking(String sql) {
		return jdbc.sql(sql).param("confidential", signedIn.mayReadConfidential());
	}

	private static PastWording wording(ResultSet row) throws SQLException {
		return new PastWording(new DraftId(row.getObject("draft", UUID.class)), row.getString("label"),
				row.getObject("dated_on", LocalDate.class), new ClauseId(row.getObject("clause", UUID.class)),
				row.getString("words"), row.getString("fingerprint"));
	}

}
