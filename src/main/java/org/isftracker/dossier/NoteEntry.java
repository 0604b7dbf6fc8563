package org.isftracker.dossier;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

record NoteEntry(String key, Subject subject, String kind, String words, LocalDate on, @Nullable String approximately,
		List<String> statements) {

	record Subject(String kind, String key) {

	}

}
