package org.isftracker.comparison;

import java.util.List;
import java.util.Optional;

import org.isftracker.resolution.ClauseText;
import org.isftracker.resolution.DraftSummary;
import org.isftracker.resolution.DraftText;
import org.isftracker.resolution.ProvisionId;
import org.jspecify.annotations.Nullable;

/** A draft in its place in time, and how it differs from the one that it is based on. */
record TracedDraft(DraftText text, @Nullable DraftComparison comparison) {

	DraftSummary summary() {
		return text.summary();
	}

	/**
	 * The rows that are about a provision, those that keep it before one that drops it.
	 */
	List<ComparedRow> rows(ProvisionId provision) {
		if (comparison == null) {
			return List.of();
		}
		var rows = comparison.rows().stream().filter(row -> row.provisions().anyMatch(provision::equals)).toList();
		var kept = rows.stream().filter(row -> row.later() != null).toList();
		return kept.isEmpty() ? rows : kept;
	}

	/** The clause of an unrelated draft that has the provision. */
	Optional<ClauseText> first(ProvisionId provision) {
		return text.continuing(provision).stream().findFirst();
	}

}
