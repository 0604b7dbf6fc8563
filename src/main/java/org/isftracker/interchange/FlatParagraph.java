package org.isftracker.interchange;

import java.util.List;

/**
 * A paragraph of a text in the order in which it stands there: what it was taken for, its
 * printed label, its words, the level of the clause that a closing text belongs to, and
 * what is doubtful about it.
 */
public record FlatParagraph(Part part, String label, String words, int level, List<Doubt> doubts) {

	public FlatParagraph {
		doubts = List.copyOf(doubts);
	}

}
