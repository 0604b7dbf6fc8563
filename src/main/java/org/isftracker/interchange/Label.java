package org.isftracker.interchange;

import java.util.List;
import java.util.Optional;

/**
 * A label as printed, the places in numberings that it may stand for, and the words
 * behind it.
 */
record Label(String printed, List<Place> places, String suffix, String rest) {

	/** The numbering of operative paragraphs. */
	static final String NUMBER = "1.";

	static final String PREAMBULAR = "PP";

	Optional<Place> place(String style) {
		return places.stream().filter(place -> place.style().equals(style)).findFirst();
	}

	boolean is(String style) {
		return place(style).isPresent();
	}

	boolean inserted() {
		return !suffix.isEmpty();
	}

	boolean mark() {
		return !places.get(0).counts();
	}

	boolean beginsList() {
		return places.stream().anyMatch(place -> place.ordinal() == 1);
	}

}
