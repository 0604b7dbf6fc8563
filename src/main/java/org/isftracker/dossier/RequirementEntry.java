package org.isftracker.dossier;

import java.time.LocalDate;
import java.util.List;

/** How many the force needs of one kind of contribution. */
record RequirementEntry(String kind, long amount, LocalDate on, String note, List<String> statements) {

}
