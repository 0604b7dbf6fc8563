package org.isftracker.dossier;

import java.time.LocalDate;
import java.util.List;

record NoteEntry(String key, Subject subject, String kind, String words, LocalDate on, List<String> statements) {

	record Subject(String kind, String key) {

	}

}
