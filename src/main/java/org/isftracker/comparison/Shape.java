package org.isftracker.comparison;

/**
 * Tells kinds of clauses apart, by what is said of them or else by how they begin and
 * end.
 */
final class Shape {

	private Shape() {
	}

	/** Whether the two can be told to be of different kinds. */
	static boolean differ(ComparedClause one, ComparedClause other) {
		if (!one.kind().isBlank() && !other.kind().isBlank()) {
			return !one.kind().equals(other.kind()) || one.depth() != other.depth();
		}
		return beginsSmall(one.text()) != beginsSmall(other.text());
	}

	private static boolean beginsSmall(String text) {
		return !text.isEmpty() && Character.isLowerCase(text.codePointAt(0));
	}

}
