package org.isftracker.comparison;

/** Tells which tokens occur once in a stretch of a text, and where. */
final class Once {

	private static final int SEVERAL = -1;

	/** One higher than the place, so that 0 says that the token was not seen. */
	private final int[] places;

	Once(int tokens) {
		this.places = new int[tokens];
	}

	/** The same, or a larger one where the vocabulary has grown. */
	static Once reaching(Once once, int tokens) {
		return (tokens <= once.places.length) ? once : new Once(2 * tokens);
	}

	void look(Tokens tokens, int from, int to) {
		for (int at = from; at < to; at++) {
			int id = tokens.id(at);
			places[id] = (places[id] == 0) ? at + 1 : SEVERAL;
		}
	}

	/** Where the token stands; negative if it does not occur or occurs again. */
	int place(int id) {
		return (places[id] > 0) ? places[id] - 1 : -1;
	}

	/** Makes ready for another stretch. */
	void forget(Tokens tokens, int from, int to) {
		for (int at = from; at < to; at++) {
			places[tokens.id(at)] = 0;
		}
	}

}
