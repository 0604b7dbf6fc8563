package org.isftracker.resolution;

import java.time.Instant;

/**
 * What a person said of two clauses: the same provision, or not. It holds as well for the
 * clauses of other drafts that carry on the provisions of the two as they are now.
 */
public record PairingDecision(ClauseId earlier, ClauseId later, boolean same, Instant decidedAt, String decidedBy,
		ProvisionId earlierProvision, ProvisionId laterProvision) {
}
