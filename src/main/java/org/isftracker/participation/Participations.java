package org.isftracker.participation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Participations extends Repository<Participation, ParticipationId> {

	Participation save(Participation participation);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select p from Participation p where p.id = :id")
	Optional<Participation> lock(ParticipationId id);

	@Query("""
			select p from Participation p left join fetch p.statements left join fetch p.unmet
			where p.nation.id in :nations""")
	List<Participation> of(Collection<UUID> nations);

}
