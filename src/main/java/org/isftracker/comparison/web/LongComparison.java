package org.isftracker.comparison.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.isftracker.comparison.ComparisonCancelledException;
import org.isftracker.comparison.ComparisonWatch;
import org.isftracker.comparison.DraftComparison;

/** A comparison that somebody waits for; it ends by itself when nobody asks any more. */
final class LongComparison implements ComparisonWatch {

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	private final UUID id = UUID.randomUUID();

	private final String owner;

	private final Clock clock;

	private final CompletableFuture<Optional<DraftComparison>> answer = new CompletableFuture<>();

	private volatile Instant asked;

	private volatile boolean stopped;

	private volatile double share;

	LongComparison(String owner, Clock clock) {
		this.owner = owner;
		this.clock = clock;
		this.asked = clock.instant();
	}

	UUID id() {
		return id;
	}

	/** How much is done, in percent. */
	int percent() {
		return (int) Math.floor(share * 100);
	}

	boolean isOf(String person) {
		return owner.equals(person);
	}

	boolean isForgotten() {
		return asked.plus(PATIENCE).isBefore(clock.instant());
	}

	void stop() {
		stopped = true;
	}

	boolean isStopped() {
		return stopped;
	}

	@Override
	public boolean isCancelled() {
		return stopped || isForgotten();
	}

	@Override
	public void reached(double reached) {
		share = reached;
	}

	void work(AtWork.Comparing comparing) {
		try {
			answer.complete(comparing.compare(this));
		}
		catch (RuntimeException | Error failure) {
			answer.completeExceptionally(failure);
		}
	}

	/** Whether it is done, after waiting for it that long at most. */
	boolean isDoneWithin(Duration patience) {
		asked = clock.instant();
		try {
			answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
			return true;
		}
		catch (TimeoutException early) {
			return false;
		}
		catch (ExecutionException failed) {
			return true;
		}
		catch (InterruptedException interrupted) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	/** What it found, once it is done; ends as the comparison itself ended. */
	Optional<DraftComparison> found() {
		try {
			return answer.join();
		}
		catch (CompletionException failed) {
			if (failed.getCause() instanceof ComparisonCancelledException) {
				stop();
				return Optional.empty();
			}
			throw failed;
		}
	}

}
