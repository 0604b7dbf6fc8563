package org.isftracker.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A note with the statements that it cites. */
public record NoteView(NoteId id, NoteSubject subject, UUID subjectId, NoteKind kind, String words, LocalDate notedOn,
		List<Citation> statements, Instant recordedAt, String recordedBy, int version) {

}
