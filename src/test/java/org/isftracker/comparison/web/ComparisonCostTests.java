package org.isftracker.comparison.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.stream.IntStream;

import jakarta.persistence.EntityManager;

import org.isftracker.Journey;
import org.isftracker.Statements;
import org.isftracker.resolution.DraftId;
import org.isftracker.resolution.DraftReading;
import org.isftracker.resolution.Drafting;
import org.isftracker.resolution.NewClause;
import org.isftracker.resolution.NewDraft;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.TestSecurityContextHolder;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/** What the pages of comparison cost: as many statements for few clauses as for many. */
@Journey
@Transactional
@WithMockUser(username = "tracker", roles = "LEAD")
class ComparisonCostTests {

	@Autowired
	MockMvcTester mvc;

	@Autowired
	Statements statements;

	@Autowired
	Drafting drafting;

	@Autowired
	DraftReading reading;

	@Autowired
	EntityManager entities;

	@Test
	void aComparisonCostsTheSameForManyChanges() throws Exception {
		var small = compared(draft("Small", 2), draft("Small, revised", 3));
		var large = compared(draft("Large", 90), draft("Large, revised", 120));
		cost(small);

		assertThat(cost(large)).isEqualTo(cost(small)).isPositive();
	}

	@Test
	void theMatrixCostsTheSameForManyDrafts() throws Exception {
		drafting.startNext(draft("Quay", 4), "Quay, revised");
		int few = cost("/comparisons/matrix");

		IntStream.range(0, 12).forEach(number -> drafting.startNext(draft("Quay " + number, 9), "Pier " + number));

		assertThat(cost("/comparisons/matrix")).isEqualTo(few).isPositive();
	}

	@Test
	void aProvisionCostsTheSameForManyDrafts() throws Exception {
		var first = draft("Mole", 3);
		var provision = reading.find(first).orElseThrow().clauses().get(0).provision();
		var next = drafting.startNext(first, "Mole, revised");
		int few = cost("/provisions/" + provision);

		for (int number = 0; number < 8; number++) {
			next = drafting.startNext(next, "Mole " + number);
		}

		assertThat(cost("/provisions/" + provision)).isEqualTo(few).isPositive();
	}

	@Test
	void aProvisionOrDraftThatIsNotThereIsNotFound() {
		var nowhere = "00000000-0000-0000-0000-000000000000";

		assertThat(mvc.get().uri("/provisions/" + nowhere)).hasStatus(404);
		assertThat(mvc.get().uri("/comparisons?from=" + nowhere + "&to=" + nowhere)).hasStatus(404);
	}

	@Test
	void stoppingWhatIsNotHereSaysThatItStopped() {
		var draft = draft("Sluice", 2);

		assertThat(mvc.post()
			.uri("/comparisons/stop")
			.with(csrf())
			.param("work", "00000000-0000-0000-0000-000000000000")
			.param("from", draft.toString())
			.param("to", draft.toString())).hasStatusOk().bodyText().contains("/comparisons?from=" + draft);
	}

	private static String compared(DraftId earlier, DraftId later) {
		return "/comparisons?from=" + earlier + "&to=" + later;
	}

	private DraftId draft(String label, int clauses) {
		var words = IntStream.range(0, clauses)
			.mapToObj(number -> NewClause.operative("Decides matter " + number + " of " + clauses + ";"))
			.toList();
		return drafting.create(NewDraft.of(label, List.copyOf(words)));
	}

	private int cost(String path) throws Exception {
		entities.flush();
		entities.clear();
		int cost = statements.during(() -> assertThat(mvc.get().uri(path).exchange()).hasStatusOk()).size();
		SecurityContextHolder.setContext(TestSecurityContextHolder.getContext());
		return cost;
	}

}
