package org.isftracker.participation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.isftracker.actor.ActorId;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Conditions extends Repository<Condition, ConditionId> {

	Condition save(Condition condition);

	Optional<Condition> findById(ConditionId id);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select c from Condition c where c.id = :id")
	Optional<Condition> lock(ConditionId id);

	@Query("select c from Condition c where c.nation in (select n.actor from Nation n where not n.archived)")
	List<Condition> ofListedNations();

	@Query("select c from Condition c where c.id.id in :ids")
	List<Condition> among(Collection<UUID> ids);

	@Query("select c from Condition c where c.nation = :nation")
	List<Condition> of(ActorId nation);

}
