package org.isftracker.council;

/**
 * Refused because somebody else recorded a position meanwhile: nothing is overwritten
 * unseen.
 */
public class PositionSuperseded extends RuntimeException {

	private final PositionView now;

	PositionSuperseded(PositionView now) {
		super("The position was superseded by " + now.id());
		this.now = now;
	}

	/** The position that counts now. */
	public PositionView now() {
		return now;
	}

}
