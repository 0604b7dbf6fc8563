package org.isftracker.participation;

import java.util.List;
import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.isftracker.actor.ActorId;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Nations extends Repository<Nation, ActorId> {

	Nation save(Nation nation);

	Optional<Nation> findById(ActorId actor);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select n from Nation n where n.actor = :actor")
	Optional<Nation> lock(ActorId actor);

	@Query("select n from Nation n where not n.archived")
	List<Nation> listed();

	@Query("select n from Nation n where n.archived")
	List<Nation> archived();

}
