package org.isftracker.resolution;

import java.util.Map;

import org.jmolecules.event.types.DomainEvent;

/**
 * A draft was copied from another one, and which clause of it came from which; published
 * within the transaction that copies.
 */
public record DraftStarted(DraftId draft, DraftId base, Map<ClauseId, ClauseId> clauses) implements DomainEvent {

	public DraftStarted {
		clauses = Map.copyOf(clauses);
	}

}
