package org.isftracker.participation.web;

import java.util.List;
import java.util.Objects;

import org.isftracker.evidence.StatementId;
import org.jspecify.annotations.Nullable;

/** A form that cites statements, and the words by which others are looked up. */
interface Citing {

	@Nullable List<StatementId> statements();

	@Nullable String seek();

	/** The statements that are chosen, without the gaps that a request can hold. */
	default List<StatementId> cited() {
		var chosen = statements();
		return chosen == null ? List.of() : chosen.stream().filter(Objects::nonNull).distinct().toList();
	}

}
