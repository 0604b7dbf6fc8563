package org.isftracker.council;

import org.isftracker.actor.ActorId;

/** One member's choice, as the count needs it. */
public record Ballot(ActorId member, boolean permanent, Choice choice) {

}
