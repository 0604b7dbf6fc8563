package org.isftracker.resolution;

import org.jmolecules.event.types.DomainEvent;

/** A draft left the working table: its words never change again. */
public record DraftCirculated(DraftId draft) implements DomainEvent {
}
