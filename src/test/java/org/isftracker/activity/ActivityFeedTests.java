package org.isftracker.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

import org.isftracker.Journey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

@Journey
class ActivityFeedTests {

	@Autowired
	ActivityFeed feed;

	@Autowired
	ActivityLog log;

	@Autowired
	TransactionTemplate transactions;

	@Autowired
	JdbcClient jdbc;

	@BeforeEach
	void asAReader() {
		SecurityContextHolder.getContext()
			.setAuthentication(new TestingAuthenticationToken("reader", "", "ROLE_READER"));
	}

	@AfterEach
	void asNobody() {
		SecurityContextHolder.clearContext();
	}

	@Test
	void aDeedThatIsCommittedAfterALaterOneIsNotMissed() throws Exception {
		var start = end();
		var recorded = new CountDownLatch(1);
		var mayEnd = new CountDownLatch(1);
		var executor = Executors.newSingleThreadExecutor();
		var slow = executor.submit(() -> transactions.execute(status -> {
			record("slow");
			recorded.countDown();
			return await(mayEnd);
		}));
		recorded.await();
		transactions.executeWithoutResult(status -> record("quick"));

		var during = feed.after(start, 200);
		mayEnd.countDown();
		slow.get();
		executor.shutdown();
		var after = feed.after(during.position(), 200);

		assertThat(titles(during)).isEmpty();
		assertThat(titles(after)).containsExactly("slow", "quick");
		assertThat(titles(feed.after(after.position(), 200))).isEmpty();
	}

	@Test
	void underLoadEveryDeedIsReadExactlyOnce() throws Exception {
		var start = end();
		var executor = Executors.newFixedThreadPool(3);
		var writers = IntStream.range(0, 3).mapToObj(writer -> executor.submit(writing(writer))).toList();
		var seen = new ArrayList<String>();
		var position = start;
		while (!writers.stream().allMatch(Future::isDone)) {
			position = read(position, seen);
		}
		for (var writer : writers) {
			writer.get();
		}
		executor.shutdown();
		read(position, seen);

		assertThat(seen).hasSize(120).doesNotHaveDuplicates();
	}

	@Test
	void aPageIsFollowedByTheNextFromItsPosition() {
		var start = end();
		transactions.executeWithoutResult(status -> List.of("one", "two", "three").forEach(this::record));

		var first = feed.after(start, 2);
		var second = feed.after(first.position(), 2);

		assertThat(titles(first)).containsExactly("one", "two");
		assertThat(first.more()).isTrue();
		assertThat(titles(second)).containsExactly("three");
		assertThat(second.more()).isFalse();
	}

	@Test
	void whoeverAsksSinceAMomentOfNoDeedsReadsOnFromThere() {
		var none = feed.since(Instant.now().plusSeconds(3600), 10);
		transactions.executeWithoutResult(status -> record("later"));

		assertThat(none.entries()).isEmpty();
		assertThat(titles(feed.after(none.position(), 10))).containsExactly("later");
	}

	@Test
	void whatIsInConfidenceIsLeftOutForReaders() {
		var start = end();
		transactions.executeWithoutResult(status -> log.record("reader",
				Deed.of("test.done", new Subject("test", "1", "hushed", "/test")).inConfidence(true)));

		assertThat(titles(feed.after(start, 10))).isEmpty();
	}

	@Test
	void aPositionOfAnotherDatabaseIsRefused() {
		assertThatExceptionOfType(UnknownPosition.class)
			.isThrownBy(() -> feed.after(new FeedPosition(Long.MAX_VALUE / 10, 1), 10));
	}

	@Test
	void whatWasRecordedIsNeverRewrittenButItsPlaceInTheOrder() {
		transactions.executeWithoutResult(status -> record("kept"));

		assertThat(jdbc.sql("update activity set recorded_in = recorded_in where subject_title = 'kept'").update())
			.isOne();
		assertThatExceptionOfType(RuntimeException.class)
			.isThrownBy(() -> jdbc.sql("update activity set person = 'admin' where subject_title = 'kept'").update());
	}

	private FeedPosition read(FeedPosition position, List<String> seen) {
		var page = feed.after(position, 7);
		seen.addAll(titles(page));
		return page.more() ? read(page.position(), seen) : page.position();
	}

	private Callable<Void> writing(int writer) {
		return () -> {
			for (int deed = 0; deed < 40; deed++) {
				var title = writer + "." + deed;
				transactions.executeWithoutResult(status -> {
					record(title);
					pause();
				});
			}
			return null;
		};
	}

	private FeedPosition end() {
		return feed.since(Instant.now().plusSeconds(3600), 1).position();
	}

	private void record(String title) {
		log.record("reader", Deed.of("test.done", new Subject("test", "1", title, "/test")));
	}

	private static List<String> titles(FeedPage page) {
		return page.entries().stream().map(entry -> entry.deed().subject().title()).toList();
	}

	private static boolean await(CountDownLatch latch) {
		try {
			latch.await();
			return true;
		}
		catch (InterruptedException interrupted) {
			throw new IllegalStateException(interrupted);
		}
	}

	// Transactions have to end in another order than they began in.
	private static void pause() {
		try {
			Thread.sleep(ThreadLocalRandom.current().nextInt(8));
		}
		catch (InterruptedException interrupted) {
			throw new IllegalStateException(interrupted);
		}
	}

}
