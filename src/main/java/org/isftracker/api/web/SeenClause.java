package org.isftracker.api.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import org.isftracker.resolution.ClauseId;

/** A clause with the fingerprint of the words that somebody saw. */
record SeenClause(@NotNull UUID clause, @NotNull @Pattern(regexp = "[0-9a-f]{64}") String fingerprint) {

	static List<SeenClause> of(Map<ClauseId, String> seen) {
		return seen.entrySet()
			.stream()
			.map(one -> new SeenClause(one.getKey().id(), one.getValue()))
			.sorted(Comparator.comparing(SeenClause::clause))
			.toList();
	}

}
