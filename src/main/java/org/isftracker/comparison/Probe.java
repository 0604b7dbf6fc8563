package org.isftracker.comparison;

import java.util.Arrays;

/**
 * One clause with its weights spread out by term, so that many can be told against it
 * fast.
 */
final class Probe {

	private float[] weights = {};

	private Terms spread;

	Probe(Terms first) {
		this.spread = first;
		spread(first);
	}

	/** Takes another clause in the place of the last. */
	void spread(Terms terms) {
		for (int i = 0; i < spread.size(); i++) {
			weight(spread.term(i), 0);
		}
		for (int i = 0; i < terms.size(); i++) {
			weight(terms.term(i), terms.weight(i));
		}
		spread = terms;
	}

	/** The weight that the clause and the other both hold. */
	double shared(Terms other) {
		double sum = 0;
		for (int i = 0; i < other.size(); i++) {
			int term = other.term(i);
			if (term < weights.length) {
				sum += Math.min(weights[term], other.weight(i));
			}
		}
		return sum;
	}

	private void weight(int term, float weight) {
		if (term >= weights.length) {
			weights = Arrays.copyOf(weights, Math.max(2 * weights.length, term + 1));
		}
		weights[term] = weight;
	}

}
