package org.isftracker.council;

import java.util.List;
import java.util.Optional;

import org.isftracker.actor.ActorId;
import org.isftracker.mandate.TermId;
import org.springframework.data.repository.Repository;

interface Positions extends Repository<Position, PositionId> {

	Position save(Position position);

	Position saveAndFlush(Position position);

	Optional<Position> findByActorAndTermAndSupersededAtIsNull(ActorId actor, TermId term);

	List<Position> findBySupersededAtIsNullOrderByHoldsFromDesc();

	List<Position> findByOrderByHoldsFromDescRecordedAtDesc();

	List<Position> findByActorOrderByHoldsFromDescRecordedAtDesc(ActorId actor);

	List<Position> findByTermOrderByHoldsFromDescRecordedAtDesc(TermId term);

	List<Position> findByActorAndTermOrderByHoldsFromDescRecordedAtDesc(ActorId actor, TermId term);

}
