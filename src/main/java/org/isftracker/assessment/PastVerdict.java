package org.isftracker.assessment;

/**
 * A verdict as it was given.
 *
 * @param holds whether a draft still has what it was read from, and nobody took it back
 * @param counts whether it is the one that counts under that draft
 */
public record PastVerdict(VerdictView verdict, boolean holds, boolean counts) {
}
