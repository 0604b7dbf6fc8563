package org.isftracker.resolution;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.isftracker.account.ReadersMay;
import org.isftracker.account.SignedIn;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Following a provision through the drafts. */
@Service
@ReadersMay
@Transactional(readOnly = true)
public class LineageReading {

	private final JdbcClient jdbc;

	private final SignedIn signedIn;

	LineageReading(JdbcClient jdbc, SignedIn signedIn) {
		this.jdbc = jdbc;
		this.signedIn = signedIn;
	}

	/**
	 * All wordings of a provision, oldest draft first; a draft that split it has several.
	 */
	public List<PastWording> wordings(ProvisionId provision) {
		return jdbc
			.sql("""
					select draft.id as draft, draft.label, draft.dated_on, clause.id as clause, clause.words, clause.fingerprint
					from clause join draft on draft.id = clause.draft_id
					where not draft.archived and (:confidential or draft.usage <> 'IN_CONFIDENCE')
					    and (clause.provision_id = :provision or exists (select from clause_continues
					        where clause_id = clause.id and clause_continues.provision_id = :provision))
					order by coalesce(draft.dated_on, draft.created_at::date), draft.created_at, clause.position""")
			.param("confidential", signedIn.mayReadConfidential())
			.param("provision", provision.id())
			.query((row, number) -> new PastWording(new DraftId(row.getObject("draft", UUID.class)),
					row.getString("label"), row.getObject("dated_on", LocalDate.class),
					new ClauseId(row.getObject("clause", UUID.class)), row.getString("words"),
					row.getString("fingerprint")))
			.list();
	}

	/** Those that are on record. */
	public Set<ProvisionId> known(Collection<ProvisionId> provisions) {
		return jdbc.sql("select id from provision where id = any(cast(:asked as uuid[]))")
			.param("asked", provisions.stream().map(ProvisionId::toString).toArray(String[]::new))
			.query((row, number) -> new ProvisionId(row.getObject("id", UUID.class)))
			.set();
	}

	/**
	 * What each of the drafts carries on; a draft that is not there or not to be read is
	 * left out.
	 */
	public Map<DraftId, Set<ProvisionId>> provisions(Collection<DraftId> drafts) {
		Map<DraftId, Set<ProvisionId>> found = new HashMap<>();
		Map<UUID, ProvisionId> shared = new HashMap<>();
		jdbc.sql(
				"""
						with asked as (select id from draft where id = any(cast(:drafts as uuid[])) and not archived
						    and (:confidential or usage <> 'IN_CONFIDENCE'))
						select draft_id, provision_id from clause where draft_id in (select id from asked)
						union all
						select clause.draft_id, clause_continues.provision_id from clause_continues
						join clause on clause.id = clause_continues.clause_id where clause.draft_id in (select id from asked)""")
			.param("confidential", signedIn.mayReadConfidential())
			.param("drafts", drafts.stream().map(DraftId::toString).toArray(String[]::new))
			.query((RowCallbackHandler) row -> found
				.computeIfAbsent(new DraftId(row.getObject("draft_id", UUID.class)), draft -> new HashSet<>())
				.add(shared.computeIfAbsent(row.getObject("provision_id", UUID.class), ProvisionId::new)));
		return found;
	}

}
