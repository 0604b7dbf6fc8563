package org.isftracker.participation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Contributions extends Repository<Contribution, ContributionId> {

	Contribution save(Contribution contribution);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select c from Contribution c where c.id = :id")
	Optional<Contribution> lock(ContributionId id);

	@Query("select c from Contribution c where not c.archived and c.nation.id in :nations")
	List<Contribution> of(Collection<UUID> nations);

}
