package org.isftracker.evidence;

import java.time.Instant;
import java.util.UUID;

/** A file kept with a statement, without its contents; the size is in bytes. */
public record Attachment(UUID id, String fileName, String mediaType, int size, Instant keptAt, String keptBy) {
}
