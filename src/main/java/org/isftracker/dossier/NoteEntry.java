package org.isftracker.dossier;

import java.time.LocalDate;
import java.util.List;

import org.isftracker.evidence.NoteKind;
import org.isftracker.evidence.NoteSubject;

record NoteEntry(String key, Subject subject, NoteKind kind, String words, LocalDate on, List<String> statements) {

	record Subject(NoteSubject kind, String key) {

	}

}
