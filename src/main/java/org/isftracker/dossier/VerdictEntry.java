package org.isftracker.dossier;

import java.time.LocalDate;
import java.util.List;

import org.isftracker.assessment.Outcome;

/**
 * A judgement of a condition under a draft, with the clauses, the silences and the
 * statements that it rests on.
 */
record VerdictEntry(String condition, String draft, Outcome outcome, String rationale, List<String> basis,
		List<String> silentOn, List<String> evidence, LocalDate on) {

}
