package org.isftracker.scenario;

import org.isftracker.actor.ActorName;
import org.isftracker.mandate.TermId;

/**
 * What an actor would say to another reading of a term, by its position on record.
 *
 * @param vetoHolder whether it sits in the Council for good
 * @param already whether the draft states the term as well, so that the actor minds it
 * already
 */
public record Objection(ActorName actor, TermId term, Kind kind, String words, boolean vetoHolder, boolean already) {

	/** Why it objects, or that it does not. */
	public enum Kind {

		OPPOSES_STATED, SEEKS_GONE, WELCOMES

	}

	/** Whether the actor minds it at all. */
	public boolean isObjection() {
		return kind != Kind.WELCOMES;
	}

	/** Whether a veto holder opposes what no words of the draft say. */
	public boolean isNewOppositionOfVetoHolder() {
		return vetoHolder && !already && kind == Kind.OPPOSES_STATED;
	}

}
