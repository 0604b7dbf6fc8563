package org.isftracker.actor;

import org.jspecify.annotations.Nullable;

/**
 * What to call an actor, with the note that belongs beside its name and the office that a
 * person holds.
 */
public record ActorName(ActorId id, String name, @Nullable String note, @Nullable String office) {

}
