package org.isftracker.resolution;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Clauses extends Repository<Clause, UUID> {

	Clause save(Clause clause);

	void delete(Clause clause);

	void flush();

	Optional<Clause> findById(UUID id);

	@Query("select clause.draft from Clause clause where clause.id = :id")
	Optional<UUID> draftOf(UUID id);

	@Query("select clause from Clause clause where clause.draft in :drafts")
	List<Clause> of(Collection<UUID> drafts);

	@Query("select clause from Clause clause where clause.draft in :drafts and clause.provision = :provision")
	List<Clause> of(Collection<UUID> drafts, UUID provision);

}
