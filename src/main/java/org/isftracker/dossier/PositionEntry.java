package org.isftracker.dossier;

import java.time.LocalDate;
import java.util.List;

import org.isftracker.council.Stance;
import org.jspecify.annotations.Nullable;

/** What an actor wants of a term, oldest view first. */
record PositionEntry(String key, String actor, String term, List<View> versions) {

	record View(Stance stance, String words, LocalDate on, @Nullable String approximately, List<String> statements) {

	}

}
