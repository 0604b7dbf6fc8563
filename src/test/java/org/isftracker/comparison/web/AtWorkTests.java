package org.isftracker.comparison.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

import org.isftracker.comparison.ComparedClause;
import org.isftracker.comparison.ComparisonOptions;
import org.isftracker.comparison.ComparisonWatch;
import org.isftracker.comparison.DraftComparison;
import org.isftracker.comparison.TextComparison;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AtWorkTests {

	private static final Duration LONG = Duration.ofSeconds(20);

	private final TickingClock clock = new TickingClock();

	private final AtWork atWork = new AtWork(clock);

	@AfterEach
	void endAll() {
		atWork.destroy();
	}

	@Test
	void whatTakesLongSaysHowFarItIs() throws Exception {
		var begun = new CountDownLatch(1);
		var mayEnd = new CountDownLatch(1);
		var work = atWork.start("ana", watch -> {
			watch.reached(0.4);
			begun.countDown();
			await(mayEnd);
			return Optional.empty();
		});
		begun.await();

		assertThat(work.isDoneWithin(Duration.ZERO)).isFalse();
		assertThat(work.percent()).isEqualTo(40);
		mayEnd.countDown();
		assertThat(work.isDoneWithin(LONG)).isTrue();
		assertThat(work.found()).isEmpty();
		assertThat(work.isStopped()).isFalse();
	}

	@Test
	void whatIsStoppedEnds() {
		var stopped = new CountDownLatch(1);
		var work = atWork.start("ana", watch -> {
			await(stopped);
			return compare(watch);
		});

		work.stop();
		stopped.countDown();

		assertThat(work.isDoneWithin(LONG)).isTrue();
		assertThat(work.found()).isEmpty();
		assertThat(work.isStopped()).isTrue();
	}

	@Test
	void whatNobodyAsksForEndsByItself() throws Exception {
		var forgotten = new CountDownLatch(1);
		var ended = new CountDownLatch(1);
		var work = atWork.start("ana", watch -> {
			await(forgotten);
			try {
				return compare(watch);
			}
			finally {
				ended.countDown();
			}
		});

		clock.now = clock.now.plusSeconds(60);
		forgotten.countDown();
		ended.await();

		assertThat(work.isDoneWithin(LONG)).isTrue();
		assertThat(work.found()).isEmpty();
	}

	@Test
	void nobodyFindsTheWorkOfAnother() {
		var work = atWork.start("ana", watch -> Optional.empty());

		assertThat(atWork.find(work.id(), "ana")).contains(work);
		assertThat(atWork.find(work.id(), "ben")).isEmpty();
		atWork.forget(work);
		assertThat(atWork.find(work.id(), "ana")).isEmpty();
	}

	private static Optional<DraftComparison> compare(ComparisonWatch watch) {
		var clause = ComparedClause.of("Decides to open the lock;");
		TextComparison.of(List.of(clause), List.of(clause), ComparisonOptions.defaults().withWatch(watch));
		throw new AssertionError("The comparison was not stopped");
	}

	private static void await(CountDownLatch latch) {
		try {
			latch.await();
		}
		catch (InterruptedException interrupted) {
			throw new IllegalStateException(interrupted);
		}
	}

	private static final class TickingClock extends Clock {

		private volatile Instant now = Instant.EPOCH;

		@Override
		public Instant instant() {
			return now;
		}

		@Override
		public ZoneOffset getZone() {
			return ZoneOffset.UTC;
		}

		@Override
		public Clock withZone(ZoneId zone) {
			return this;
		}

	}

}
