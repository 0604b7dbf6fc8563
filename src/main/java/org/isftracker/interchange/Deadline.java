package org.isftracker.interchange;

import java.time.Duration;

import org.isftracker.interchange.UnreadableDocument.Reason;

/** The time that reading one document may take. */
final class Deadline {

	static final Duration LONGEST = Duration.ofSeconds(4);

	private final long end = System.nanoTime() + LONGEST.toNanos();

	/** Refuses the document once its time is over. */
	void check() {
		if (System.nanoTime() - end > 0) {
			throw new UnreadableDocument(Reason.TOO_SLOW, Long.toString(LONGEST.toSeconds()));
		}
	}

}
