package org.isftracker.dossier;

import java.time.LocalDate;
import java.util.List;

import org.isftracker.council.Choice;
import org.isftracker.council.VoteBasis;

record VoteEntry(String draft, String actor, VoteBasis basis, Choice choice, LocalDate on, List<String> statements) {

}
