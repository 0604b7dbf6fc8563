package org.isftracker.council;

import java.util.List;

import org.isftracker.actor.ActorId;
import org.isftracker.mandate.TermId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reading what actors want of terms; what rests on nothing but confidences is absent for
 * readers.
 */
@Service("positionReading")
@Transactional(readOnly = true)
public class PositionReading {

	private final Positions positions;

	private final Sources sources;

	PositionReading(Positions positions, Sources sources) {
		this.positions = positions;
		this.sources = sources;
	}

	/** The positions of now, newest first. */
	public List<PositionView> positions() {
		return views(positions.findBySupersededAtIsNullOrderByHoldsFromDesc());
	}

	/** All positions that were ever taken, newest first. */
	public List<PositionView> all() {
		return views(positions.findByOrderByHoldsFromDescRecordedAtDesc());
	}

	/** All that an actor ever wanted, newest first. */
	public List<PositionView> of(ActorId actor) {
		return views(positions.findByActorOrderByHoldsFromDescRecordedAtDesc(actor));
	}

	/** All that was ever wanted of a term, newest first. */
	public List<PositionView> on(TermId term) {
		return views(positions.findByTermOrderByHoldsFromDescRecordedAtDesc(term));
	}

	/** What an actor wanted of a term, the position of now first. */
	public List<PositionView> history(ActorId actor, TermId term) {
		return views(positions.findByActorAndTermOrderByHoldsFromDescRecordedAtDesc(actor, term));
	}

	private List<PositionView> views(List<Position> of) {
		var found = sources.find(of.stream().map(Position::actor).toList(),
				of.stream().flatMap(position -> position.statements().stream()).toList());
		return of.stream()
			.flatMap(position -> found.open(position.statements())
				.map(citations -> position.view(found.name(position.actor()), citations))
				.stream())
			.toList();
	}

}
