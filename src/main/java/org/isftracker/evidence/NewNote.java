package org.isftracker.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A remark on a record, of the day named; it may cite statements. */
public record NewNote(NoteSubject subject, UUID subjectId, NoteKind kind, String words, LocalDate notedOn,
		List<StatementId> statements) {

	public NewNote {
		statements = List.copyOf(statements);
	}

}
