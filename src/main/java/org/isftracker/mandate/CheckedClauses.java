package org.isftracker.mandate;

import java.util.Collection;
import java.util.List;

import org.isftracker.resolution.ClauseId;
import org.springframework.data.repository.Repository;

interface CheckedClauses extends Repository<CheckedClause, ClauseId> {

	CheckedClause save(CheckedClause checked);

	boolean existsById(ClauseId clause);

	List<CheckedClause> findByClauseIn(Collection<ClauseId> clauses);

	void deleteById(ClauseId clause);

}
