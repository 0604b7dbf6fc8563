package org.isftracker.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;

import org.isftracker.TestDatabase;
import org.isftracker.resolution.ClauseText;
import org.isftracker.resolution.DraftId;
import org.isftracker.resolution.DraftReading;
import org.isftracker.resolution.Drafting;
import org.isftracker.resolution.Pairing;
import org.isftracker.resolution.SampleDrafts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

/** What a person said of two clauses holds in every comparison after it. */
@SpringBootTest
@Import(TestDatabase.class)
@RecordApplicationEvents
@Transactional
@WithMockUser(username = "tracker", roles = "LEAD")
class PairsByHandTests {

	@Autowired
	Drafting drafting;

	@Autowired
	DraftReading reading;

	@Autowired
	Pairing pairing;

	@Autowired
	DraftComparing comparing;

	DraftId earlier = new DraftId(UUID.randomUUID());

	DraftId later = new DraftId(UUID.randomUUID());

	@BeforeEach
	void twoTextsThatReadTheSame() {
		earlier = drafting.create(SampleDrafts.harbour("Earlier"));
		later = drafting.create(SampleDrafts.harbour("Later"));
	}

	@Test
	void twoClausesOfOtherWordsStayTheSameProvisionInALaterDraft() {
		pair("OP 1", "OP 2", true);
		var copy = drafting.startNext(later, "Copy");

		assertThat(from(earlier, later, "OP 2")).containsExactly("OP 1");
		assertThat(from(earlier, copy, "OP 2")).containsExactly("OP 1");
		assertThat(row(earlier, copy, "OP 2").byHand()).isTrue();
		assertThat(from(copy, earlier, "OP 1")).containsExactly("OP 2");
	}

	@Test
	void manyStayPairedWithOneInALaterDraft() {
		pair("OP 1", "OP 1", true);
		pair("OP 2", "OP 1", true);
		var copy = drafting.startNext(later, "Copy");

		assertThat(from(earlier, later, "OP 1")).containsExactly("OP 1", "OP 2");
		assertThat(from(earlier, copy, "OP 1")).containsExactly("OP 1", "OP 2");
	}

	@Test
	void twoClausesOfTheSameWordsStayApartInALaterDraft() {
		pair("OP 1", "OP 1", false);
		var copy = drafting.startNext(later, "Copy");

		assertThat(from(earlier, later, "OP 1")).isEmpty();
		assertThat(from(earlier, copy, "OP 1")).isEmpty();
		assertThat(from(copy, earlier, "OP 1")).isEmpty();
	}

	@Test
	void theLastWordCounts() {
		pair("OP 1", "OP 1", false);
		pair("OP 1", "OP 1", true);
		var copy = drafting.startNext(later, "Copy");

		assertThat(from(earlier, later, "OP 1")).containsExactly("OP 1");
		assertThat(from(earlier, copy, "OP 1")).containsExactly("OP 1");
	}

	@Test
	void aDecisionTellsWhoMadeItAndWhen() {
		pair("OP 1", "OP 2", true);

		assertThat(pairing.decisions()).singleElement().satisfies(decision -> {
			assertThat(decision.decidedBy()).isEqualTo("tracker");
			assertThat(decision.decidedAt()).isNotNull();
		});
	}

	private void pair(String before, String after, boolean same) {
		pairing.pair(clause(earlier, before).id(), clause(later, after).id(), same);
	}

	private List<String> from(DraftId before, DraftId after, String label) {
		return row(before, after, label).earlier().stream().map(ClauseText::label).toList();
	}

	private ComparedRow row(DraftId before, DraftId after, String label) {
		var later = clause(after, label);
		return comparing.compare(before, after)
			.orElseThrow()
			.rows()
			.stream()
			.filter(row -> later.equals(row.later()))
			.findFirst()
			.orElseThrow();
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
