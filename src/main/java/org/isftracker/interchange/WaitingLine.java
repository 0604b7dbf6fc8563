package org.isftracker.interchange;

import java.time.Instant;

/** A text that waits to be imported, as a list shows it. */
public record WaitingLine(WaitingId id, String fileName, int paragraphs, Instant touchedAt) {

}
