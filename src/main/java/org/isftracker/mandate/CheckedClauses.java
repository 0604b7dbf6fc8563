package org.isftracker.mandate;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.isftracker.resolution.ClauseId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CheckedClauses extends Repository<CheckedClause, ClauseId> {

	CheckedClause save(CheckedClause checked);

	boolean existsById(ClauseId clause);

	List<CheckedClause> findByClauseIn(Collection<ClauseId> clauses);

	@Query(nativeQuery = true, value = """
			select clause_id from clause_without_term join clause on clause.id = clause_id
			where clause.draft_id in :drafts""")
	List<UUID> ofDrafts(Collection<UUID> drafts);

	void deleteById(ClauseId clause);

}
