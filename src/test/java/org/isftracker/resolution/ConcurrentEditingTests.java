package org.isftracker.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.isftracker.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.concurrent.DelegatingSecurityContextExecutorService;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Several people at one draft in the same moment, each in a transaction of their own. */
@SpringBootTest
@Import(TestDatabase.class)
@RecordApplicationEvents
@WithMockUser(username = "tracker", roles = "LEAD")
class ConcurrentEditingTests {

	static final int PEOPLE = 4;

	@Autowired
	Drafting drafting;

	@Autowired
	DraftReading reading;

	@Autowired
	ClauseEditing editing;

	@Autowired
	Staging staging;

	@Test
	void ofManyWhoSaveOneClauseOneSucceedsAndTheOthersLearnOfIt() throws Exception {
		var draft = draft();
		var seen = clause(draft, "OP 1");
		var at = new ClauseAt(seen.id(), seen.version());

		var outcomes = together(number -> () -> {
			editing.reword(at, Wording.of("Welcomes plan " + number + ";"));
			return "saved";
		});

		assertThat(outcomes).filteredOn("saved"::equals).hasSize(1);
		assertThat(outcomes).filteredOn("ClauseChanged"::equals).hasSize(PEOPLE - 1);
	}

	@Test
	void clausesAddedTogetherAllStandInOrder() throws Exception {
		var draft = draft();

		together(number -> () -> editing
			.add(draft, Place.atEnd(ClauseKind.OPERATIVE, null), Wording.of("Notes matter " + number + ";"))
			.toString());

		assertThat(reading.find(draft).orElseThrow().clauses(ClauseKind.OPERATIVE)).extracting(ClauseText::words)
			.filteredOn(words -> words.startsWith("Notes matter"))
			.hasSize(PEOPLE);
	}

	@Test
	void noEditSlipsIntoACirculatedDraft() throws Exception {
		var draft = draft();
		var seen = clause(draft, "OP 1");

		together(number -> () -> {
			if (number == 0) {
				staging.move(StageMove.of(draft, Stage.CIRCULATED, LocalDate.of(2025, 11, 5)));
			}
			else {
				editing.add(draft, Place.after(seen.id()), Wording.of("Notes matter " + number + ";"));
			}
			return "done";
		});

		var frozen = reading.find(draft).orElseThrow();
		var copy = drafting.startNext(draft, "Copy " + UUID.randomUUID());
		staging.move(StageMove.of(copy, Stage.CIRCULATED, LocalDate.of(2025, 11, 6)));
		assertThat(reading.find(copy).orElseThrow().summary().fingerprint()).isEqualTo(frozen.summary().fingerprint());
	}

	private DraftId draft() {
		return drafting.create(SampleDrafts.harbour("Busy draft " + UUID.randomUUID()));
	}

	private ClauseText clause(DraftId draft, String label) {
		return reading.find(draft)
			.orElseThrow()
			.clauses()
			.stream()
			.filter(clause -> clause.label().equals(label))
			.findFirst()
			.orElseThrow();
	}

	private static List<String> together(Person person) throws Exception {
		var start = new CyclicBarrier(PEOPLE);
		ExecutorService people = new DelegatingSecurityContextExecutorService(Executors.newFixedThreadPool(PEOPLE));
		try {
			var outcomes = people.invokeAll(IntStream.range(0, PEOPLE)
				.mapToObj(number -> (Callable<String>) () -> outcome(start, person.does(number)))
				.toList());
			return outcomes.stream().map(ConcurrentEditingTests::result).toList();
		}
		finally {
			people.shutdown();
		}
	}

	private static String outcome(CyclicBarrier start, Callable<String> deed) throws Exception {
		start.await();
		try {
			return deed.call();
		}
		catch (ClauseChanged | ClauseRefused refused) {
			return refused.getClass().getSimpleName();
		}
	}

	private static String result(Future<String> outcome) {
		try {
			return outcome.get();
		}
		catch (InterruptedException | ExecutionException failure) {
			throw new IllegalStateException(failure);
		}
	}

	/** What the person of a number does. */
	interface Person {

		Callable<String> does(int number);

	}

}
