package org.isftracker.interchange;

import java.lang.management.ManagementFactory;
import java.time.Duration;

import org.isftracker.interchange.UnreadableDocument.Reason;

/**
 * The time that reading one document may take: four seconds of work, or fifteen on a
 * machine that has other work to do.
 */
final class Deadline {

	static final Duration LONGEST = Duration.ofSeconds(4);

	private static final Duration LONGEST_WAITING = Duration.ofSeconds(15);

	private final long start = System.nanoTime();

	private final long work = worked();

	/** Refuses the document once its time is over. */
	void check() {
		long passed = System.nanoTime() - start;
		if (passed > LONGEST.toNanos() && (passed > LONGEST_WAITING.toNanos() || worked() - work > LONGEST.toNanos())) {
			throw new UnreadableDocument(Reason.TOO_SLOW, Long.toString(LONGEST.toSeconds()));
		}
	}

	private static long worked() {
		return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
	}

}
