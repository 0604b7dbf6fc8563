package org.isftracker.comparison.web;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import org.isftracker.comparison.ComparisonWatch;
import org.isftracker.comparison.DraftComparison;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.stereotype.Component;

/**
 * The long comparisons of this instance. Another instance, asked for one that it does not
 * know, makes it anew, so that nothing is shared between them. Where all hands are busy
 * the one who asks does the work.
 */
@Component
class AtWork implements DisposableBean {

	private static final int HANDS = 2;

	private static final int WAITING = 8;

	private final Map<UUID, LongComparison> known = new ConcurrentHashMap<>();

	private final Clock clock;

	private final ExecutorService hands = new ThreadPoolExecutor(HANDS, HANDS, 30, TimeUnit.SECONDS,
			new ArrayBlockingQueue<>(WAITING), new ThreadPoolExecutor.CallerRunsPolicy());

	AtWork(Clock clock) {
		this.clock = clock;
	}

	/** A comparison that can be watched. */
	@FunctionalInterface
	interface Comparing {

		Optional<DraftComparison> compare(ComparisonWatch watch);

	}

	LongComparison start(String person, Comparing comparing) {
		known.values().removeIf(LongComparison::isForgotten);
		var work = new LongComparison(person, clock);
		known.put(work.id(), work);
		hands.execute(new DelegatingSecurityContextRunnable(() -> work.work(comparing)));
		return work;
	}

	/** The work that the person began here. */
	Optional<LongComparison> find(UUID id, String person) {
		return Optional.ofNullable(known.get(id)).filter(work -> work.isOf(person));
	}

	void forget(LongComparison work) {
		known.remove(work.id());
	}

	@Override
	public void destroy() {
		known.values().forEach(LongComparison::stop);
		hands.shutdown();
	}

}
