package org.isftracker.resolution;

import java.time.Instant;

/** What a person said of two clauses: the same provision, or not. */
public record PairingDecision(ClauseId earlier, ClauseId later, boolean same, Instant decidedAt, String decidedBy) {
}
