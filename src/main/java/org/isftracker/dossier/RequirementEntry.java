package org.isftracker.dossier;

import java.time.LocalDate;
import java.util.List;

import org.isftracker.participation.ContributionKind;

/** How many the force needs of one kind of contribution. */
record RequirementEntry(ContributionKind kind, long amount, LocalDate on, String note, List<String> statements) {

}
