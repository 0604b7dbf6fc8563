package org.isftracker.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

class TableOrderTests {

	@Test
	void aTableComesBehindThoseThatItPointsTo() {
		var order = TableOrder.of(List.of("clause", "draft", "person"), List
			.of(new Reference("clause", "clause_draft", "draft"), new Reference("draft", "draft_by", "person")));

		assertThat(order.tables()).containsExactly("person", "draft", "clause");
		assertThat(order.backward()).isEmpty();
	}

	@Test
	void aTableThatPointsToItselfIsNamed() {
		var toItself = new Reference("clause", "clause_parent", "clause");

		assertThat(TableOrder.of(List.of("clause"), List.of(toItself)).backward()).containsExactly(toItself);
	}

	@Test
	void aCircleIsClosedByOneReferenceBackward() {
		var there = new Reference("draft", "draft_mark", "mark");
		var back = new Reference("mark", "mark_draft", "draft");

		var order = TableOrder.of(List.of("draft", "mark"), List.of(there, back));

		assertThat(order.tables()).containsExactly("draft", "mark");
		assertThat(order.backward()).containsExactly(there);
	}

	@Test
	void whatIsLeftOutNeedsNoPlace() {
		var order = TableOrder.of(List.of("draft"), List.of(new Reference("draft", "draft_by", "elsewhere")));

		assertThat(order.tables()).containsExactly("draft");
	}

}
