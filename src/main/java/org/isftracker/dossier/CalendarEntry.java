package org.isftracker.dossier;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

record CalendarEntry(String key, String title, LocalDate on, @Nullable String approximately, List<String> statements) {

}
