package org.isftracker.comparison;

/**
 * Two clauses that may belong together: how alike they are, from 0 to 1, and the weight
 * of the words that both hold.
 */
record Candidate(int before, int after, double likeness, double shared) {

	Candidate weighing(double weight) {
		return new Candidate(before, after, weight, shared);
	}

}
