package org.isftracker.interchange;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** How many of the runs of four words of one text stand in another. */
final class Likeness {

	private static final int RUN = 4;

	private final Set<Integer> runs = new HashSet<>();

	Likeness(Collection<String> paragraphs) {
		for (var paragraph : paragraphs) {
			var words = Arrays.asList(Folding.words(paragraph).split("\\P{L}+", -1));
			for (int at = 0; at + RUN <= words.size(); at++) {
				runs.add(words.subList(at, at + RUN).hashCode());
			}
		}
	}

	/** From 0 to 1, as a share of the shorter text. */
	double to(Likeness other) {
		int shorter = Math.min(runs.size(), other.runs.size());
		return shorter == 0 ? 0 : (double) runs.stream().filter(other.runs::contains).count() / shorter;
	}

}
