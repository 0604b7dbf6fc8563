package org.isftracker.interchange;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.isftracker.resolution.ClauseText;

/** The identifiers of the elements of one document, each given once. */
final class AknNames {

	private final Map<String, Integer> counts = new HashMap<>();

	private final Set<String> given = new HashSet<>();

	/** "para_1", "para_2" and so on. */
	String next(String kind) {
		return unique(kind + "_" + String.format(Locale.ROOT, "%d", counts.merge(kind, 1, Integer::sum)));
	}

	String unique(String name) {
		var unique = name;
		for (int more = 2; !given.add(unique); more++) {
			unique = name + "_" + String.format(Locale.ROOT, "%d", more);
		}
		return unique;
	}

	/** What a label adds to an identifier: "a" for "(a)", "2_bis" for "2 bis.". */
	static String part(String marker) {
		var part = marker.replaceAll("[^\\p{L}\\p{N}]+", "_").replaceAll("^_|_$", "");
		return part.isEmpty() ? "x" : part;
	}

	/** The opening words by which the United Nations name a container. */
	static String opening(ClauseText clause) {
		var opening = clause.openingWords().strip();
		return opening.isEmpty() ? "paragraph" : opening;
	}

}
