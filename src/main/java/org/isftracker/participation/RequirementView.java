package org.isftracker.participation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.isftracker.evidence.StatementId;

/**
 * How much of one kind the force needs; funding in US dollars, everything else in
 * persons.
 */
public record RequirementView(RequirementId id, ContributionKind kind, long amount, LocalDate holdsFrom,
		List<StatementId> statements, String recordedBy, Instant recordedAt) {

}
