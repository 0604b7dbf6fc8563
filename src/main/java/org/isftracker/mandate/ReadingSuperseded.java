package org.isftracker.mandate;

/**
 * Refused because somebody else read the term meanwhile: nothing is overwritten unseen.
 */
public class ReadingSuperseded extends RuntimeException {

	private final ReadingView now;

	ReadingSuperseded(ReadingView now) {
		super("The reading was superseded by " + now.id());
		this.now = now;
	}

	/** The reading that counts now. */
	public ReadingView now() {
		return now;
	}

}
