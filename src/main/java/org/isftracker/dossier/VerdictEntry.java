package org.isftracker.dossier;

import java.time.LocalDate;
import java.util.List;

/**
 * A judgement of a condition under a draft, with the clauses and the silences that it
 * rests on.
 */
record VerdictEntry(String condition, String draft, String outcome, String rationale, List<String> basis,
		List<String> silentOn, String by, LocalDate on) {

}
