package org.isftracker.dossier;

import java.time.LocalDate;
import java.util.List;

record VoteEntry(String draft, String actor, String basis, String choice, LocalDate on, List<String> statements) {

}
