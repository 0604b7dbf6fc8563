package org.isftracker.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;

import jakarta.persistence.EntityManager;

import org.isftracker.Journey;
import org.isftracker.Statements;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.TestSecurityContextHolder;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/** What the pages of drafts cost: as many statements for three as for three hundred. */
@Journey
@Transactional
@WithMockUser(username = "tracker", roles = "LEAD")
class DraftCostTests {

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
	void theListCostsTheSameForManyDrafts() throws Exception {
		circulate(0, 3);
		int few = cost("/drafts");

		circulate(3, 300);

		assertThat(cost("/drafts")).isEqualTo(few).isPositive();
	}

	@Test
	void aDraftCostsTheSameForManyClauses() throws Exception {
		var small = draft("Small", 3);
		var large = draft("Large", 300);

		assertThat(cost("/drafts/" + large)).isEqualTo(cost("/drafts/" + small)).isPositive();
	}

	@Test
	void anOpenEditorCostsTheSameForManyClauses() throws Exception {
		var small = draft("Small", 3);
		var large = draft("Large", 300);

		assertThat(cost(editor(large))).isEqualTo(cost(editor(small))).isPositive();
	}

	private String editor(DraftId draft) {
		return "/drafts/" + draft + "?edit=" + reading.find(draft).orElseThrow().clauses().get(1).id();
	}

	private void circulate(int from, int to) {
		IntStream.range(from, to).forEach(number -> draft("Harbour " + number, 1));
	}

	private DraftId draft(String label, int clauses) {
		var words = IntStream.range(0, clauses)
			.mapToObj(number -> NewClause.operative(number % 3 == 0 ? 0 : 1, "Decides matter " + number + ";"))
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
