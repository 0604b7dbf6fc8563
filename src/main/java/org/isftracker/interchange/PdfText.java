package org.isftracker.interchange;

import java.util.List;
import java.util.Set;

/**
 * The text of a PDF, and the lines of it (from 1) whose words may not stand in the order
 * in which they are said.
 */
record PdfText(String text, Set<Integer> uncertain) {

	List<Doubt> doubts() {
		return uncertain.stream().map(line -> Doubt.of(line, Doubt.Kind.ORDER_UNCERTAIN)).toList();
	}

}
