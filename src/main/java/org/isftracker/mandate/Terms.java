package org.isftracker.mandate;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

interface Terms extends Repository<Term, TermId> {

	Term save(Term term);

	Optional<Term> findById(TermId id);

	Optional<Term> findByName(String name);

	List<Term> findByOrderByPosition();

	int count();

}
