package org.isftracker.assessment;

import java.util.List;

import org.isftracker.actor.ActorId;

/**
 * What the other nations do of which a condition asks something.
 *
 * @param outcome met, not met, or unclear while it hangs on nations in doubt
 * @param doing those that do what is asked about
 * @param open those of which it is not known
 * @param circle those that wait for this nation as it waits for them; empty where nobody
 * does
 */
public record Others(Outcome outcome, List<ActorId> doing, List<ActorId> open, List<ActorId> circle) {

	public Others {
		doing = List.copyOf(doing);
		open = List.copyOf(open);
		circle = List.copyOf(circle);
	}

	Others in(List<ActorId> waiting) {
		return new Others(outcome, doing, open, waiting);
	}

	/** Whether nothing moves while each of them waits for the others. */
	public boolean isCircular() {
		return !circle.isEmpty();
	}

}
