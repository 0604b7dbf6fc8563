package org.isftracker.assessment;

import org.isftracker.resolution.ClauseId;

/** A clause with the fingerprint of the words that a person saw. */
public record ClauseSeen(ClauseId clause, String fingerprint) {
}
