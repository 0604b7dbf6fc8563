package org.isftracker.comparison;

/** Two clauses that may belong together, and how alike they are, from 0 to 1. */
record Candidate(int before, int after, double likeness) {
}
