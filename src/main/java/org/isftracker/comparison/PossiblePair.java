package org.isftracker.comparison;

/**
 * A clause of the earlier and one of the later text that are perhaps the same provision,
 * too unlike to be paired; {@code likeness} runs from 0 to 1.
 */
public record PossiblePair(int before, int after, double likeness) {
}
