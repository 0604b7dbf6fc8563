package org.isftracker.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;

import org.isftracker.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

@SpringBootTest
@Import(TestDatabase.class)
@RecordApplicationEvents
@Transactional
@WithMockUser(username = "tracker", roles = "LEAD")
class PairingTests {

	@Autowired
	Drafting drafting;

	@Autowired
	DraftReading reading;

	@Autowired
	Staging staging;

	@Autowired
	Pairing pairing;

	DraftId earlier = DraftId.next();

	DraftId later = DraftId.next();

	@BeforeEach
	void twoTextsWithoutCommonLineage() {
		earlier = drafting.create(SampleDrafts.harbour("Earlier"));
		later = drafting.create(SampleDrafts.harbour("Later"));
	}

	@Test
	void thePairedClauseTakesTheEarlierProvision() {
		pair("OP 1", "OP 2", true);

		assertThat(clause(later, "OP 2").provision()).isEqualTo(clause(earlier, "OP 1").provision());
		assertThat(pairing.decisions()).singleElement().satisfies(decision -> assertThat(decision.same()).isTrue());
	}

	@Test
	void aClausePairedTwiceContinuesBoth() {
		pair("OP 1", "OP 1", true);
		pair("OP 2", "OP 1", true);

		assertThat(clause(later, "OP 1").isContinuing(clause(earlier, "OP 1").provision())).isTrue();
		assertThat(clause(later, "OP 1").isContinuing(clause(earlier, "OP 2").provision())).isTrue();
	}

	@Test
	void aProvisionPairedTwiceIsContinuedByBoth() {
		pair("OP 1", "OP 1", true);
		pair("OP 1", "OP 2", true);

		assertThat(reading.find(later).orElseThrow().continuing(clause(earlier, "OP 1").provision()))
			.extracting(ClauseText::label)
			.containsExactly("OP 1", "OP 2");
	}

	@Test
	void partingBeginsAProvision() {
		pair("OP 1", "OP 1", true);
		pair("OP 1", "OP 1", false);

		assertThat(clause(later, "OP 1").isContinuing(clause(earlier, "OP 1").provision())).isFalse();
		assertThat(pairing.decisions()).singleElement().satisfies(decision -> assertThat(decision.same()).isFalse());
	}

	@Test
	void draftsCopiedFromTheLaterOneFollow() {
		var copy = drafting.startNext(later, "Copy");

		pair("OP 1", "OP 2", true);

		assertThat(clause(copy, "OP 2").provision()).isEqualTo(clause(earlier, "OP 1").provision());
	}

	@Test
	void theLineageOfACirculatedClauseMayBePutRight() {
		staging.move(StageMove.of(later, Stage.CIRCULATED, LocalDate.of(2025, 11, 5)));

		pair("OP 1", "OP 2", true);

		assertThat(clause(later, "OP 2").provision()).isEqualTo(clause(earlier, "OP 1").provision());
	}

	@Test
	void twoClausesOfOneDraftAreNotPaired() {
		assertThatThrownBy(() -> pairing.pair(clause(later, "OP 1").id(), clause(later, "OP 2").id(), true))
			.isInstanceOfSatisfying(DraftRefused.class,
					refused -> assertThat(refused.reason()).isEqualTo(DraftRefused.Reason.SAME_DRAFT));
	}

	private void pair(String before, String after, boolean same) {
		pairing.pair(clause(earlier, before).id(), clause(later, after).id(), same);
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

}
