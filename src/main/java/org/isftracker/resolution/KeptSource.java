package org.isftracker.resolution;

import java.time.Instant;
import java.util.UUID;

/** A file kept with a draft, without its contents; the size is in bytes. */
public record KeptSource(UUID id, String fileName, String mediaType, int size, Instant keptAt, String keptBy) {
}
