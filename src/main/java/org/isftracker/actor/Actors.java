package org.isftracker.actor;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

interface Actors extends Repository<Actor, ActorId> {

	Actor save(Actor actor);

	Optional<Actor> findById(ActorId id);

	Optional<Actor> findByName(String name);

	List<Actor> findByIdIn(Collection<ActorId> ids);

	List<Actor> findByOrderByName();

	List<Actor> findByBelongsToOrderByName(ActorId whole);

}
