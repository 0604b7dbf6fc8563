package org.isftracker.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;

import org.isftracker.Journey;
import org.isftracker.Statements;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@Journey
@WithMockUser(username = "analyst", roles = "ANALYST")
class ActivityLogTests {

	@Autowired
	ActivityLog log;

	@Autowired
	TransactionTemplate transactions;

	@Autowired
	MockMvcTester mvc;

	@Autowired
	Statements statements;

	@Autowired
	JdbcClient jdbc;

	@Test
	void aDeedIsReadBackWithItsPersonAndItsChanges() {
		var subject = subject();

		record(Deed.of("person.renamed", subject).changed("name", "Ana", "Anna").changed("role", "READER", "READER"));

		assertThat(log.of(subject.kind(), subject.id())).singleElement().satisfies(deed -> {
			assertThat(deed.username()).isEqualTo("analyst");
			assertThat(deed.subject()).isEqualTo(subject);
			assertThat(deed.changes()).containsExactly(new FieldChange("name", "Ana", "Anna"));
		});
	}

	@Test
	void theStampChangesAlsoWithADeedThatIsCommittedAfterAGreaterNumber() {
		var between = new AtomicReference<ActivityStamp>();
		transactions.executeWithoutResult(earlier -> {
			log.record(Deed.of("person.renamed", subject()));
			between.set(CompletableFuture.supplyAsync(this::stampAfterADeed).join());
		});

		assertThat(log.stamp()).isNotEqualTo(between.get()).isEqualTo(log.stamp());
	}

	private ActivityStamp stampAfterADeed() {
		transactions.executeWithoutResult(later -> log.record("reader", Deed.of("person.renamed", subject())));
		return log.stamp();
	}

	@Test
	void aDeedOutsideATransactionIsRefused() {
		assertThatExceptionOfType(IllegalTransactionStateException.class)
			.isThrownBy(() -> log.record(Deed.of("person.renamed", subject())));
	}

	@Test
	@WithMockUser(username = "reader", roles = "READER")
	void aReaderSeesNothingHeldInConfidence() {
		var subject = subject();

		record(Deed.of("person.renamed", subject).inConfidence(true));

		assertThat(log.of(subject.kind(), subject.id())).isEmpty();
	}

	@Test
	void whatWasDoneIsNeverRewritten() {
		record(Deed.of("person.renamed", subject()));

		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> jdbc.sql("delete from activity").update());
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> jdbc.sql("update activity set kind = 'a.b'").update());
	}

	@Test
	void thePageShowsWhoDidWhatAndFilters() {
		var subject = subject();
		record(Deed.of("person.renamed", subject).changed("name", "Ana", "Anna"));

		assertThat(mvc.get().uri("/activity?person=analyst&kind=person.renamed")).hasStatusOk()
			.bodyText()
			.contains("Ana Analyst", "took the name", subject.title(), "<del dir=\"auto\">Ana</del>");
		assertThat(mvc.get().uri("/activity?person=lead&kind=person.renamed")).hasStatusOk()
			.bodyText()
			.contains("Nothing that was done fits this choice");
	}

	@Test
	void thePageTakesAsManyStatementsForManyDeedsAsForFew() throws Exception {
		mvc.get().uri("/activity").exchange();
		record(1);
		var few = statements.during(() -> mvc.get().uri("/activity").exchange());
		record(300);

		var many = statements.during(() -> mvc.get().uri("/activity").exchange());

		assertThat(few).isNotEmpty();
		assertThat(many).hasSameSizeAs(few);
		assertThat(mvc.get().uri("/activity?page=2")).hasStatusOk().bodyText().contains("rel=\"prev\"", "rel=\"next\"");
		assertThat(mvc.get().uri("/activity?page=999999")).hasStatusOk();
	}

	private void record(int deeds) {
		transactions.executeWithoutResult(status -> {
			for (int i = 0; i < deeds; i++) {
				log.record("analyst", Deed.of("person.renamed", subject()));
			}
		});
	}

	private void record(Deed deed) {
		transactions.executeWithoutResult(status -> log.record(deed));
	}

	private static Subject subject() {
		var id = UUID.randomUUID().toString();
		return new Subject("person", id, "Person " + id, "/people/" + id);
	}

}
