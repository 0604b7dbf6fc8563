package org.isftracker.assessment;

import java.time.Instant;

/** Who took a verdict back, and when. */
public record TakenBack(String by, Instant at) {
}
