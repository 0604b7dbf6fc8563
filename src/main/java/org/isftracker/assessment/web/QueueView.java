package org.isftracker.assessment.web;

import java.util.Optional;

import org.isftracker.actor.ActorId;
import org.isftracker.assessment.ReviewFilter;
import org.isftracker.assessment.ReviewKind;
import org.isftracker.mandate.TermId;
import org.isftracker.participation.ConditionId;
import org.isftracker.resolution.DraftId;
import org.isftracker.resolution.ProvisionId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which part of the queue an address names, under which draft, and whether the verdicts
 * so far are hidden.
 */
record QueueView(@Nullable DraftId draft, @Nullable ActorId nation, @Nullable ReviewKind kind,
		@Nullable ProvisionId clause, @Nullable TermId term, @Nullable String person, @Nullable Boolean alone) {

	ReviewFilter filter() {
		return new ReviewFilter(nation, kind, clause, term, person);
	}

	/** Whether anything narrows the queue but a kind or a person. */
	public boolean isNarrowed() {
		return nation != null || clause != null || term != null;
	}

	QueueView under(DraftId id) {
		return new QueueView(id, nation, kind, clause, term, person, alone);
	}

	/** The queue with nothing else but this kind or this person. */
	public String only(@Nullable ReviewKind kind, @Nullable String person) {
		return new QueueView(draft, null, kind, null, null, person, null).to("/review");
	}

	/** The queue with a condition open. */
	public String at(ConditionId condition) {
		return builder("/review").queryParam("condition", condition).encode().toUriString();
	}

	/** The queue going on with a condition if it still waits, else from its top. */
	String from(@Nullable ConditionId next) {
		return builder("/review").queryParamIfPresent("from", Optional.ofNullable(next)).encode().toUriString();
	}

	/** An address that keeps what narrows the queue. */
	public String to(String path) {
		return builder(path).queryParamIfPresent("alone", Optional.ofNullable(alone)).encode().toUriString();
	}

	private UriComponentsBuilder builder(String path) {
		return UriComponentsBuilder.fromPath(path)
			.queryParamIfPresent("draft", Optional.ofNullable(draft))
			.queryParamIfPresent("nation", Optional.ofNullable(nation))
			.queryParamIfPresent("kind", Optional.ofNullable(kind))
			.queryParamIfPresent("clause", Optional.ofNullable(clause))
			.queryParamIfPresent("term", Optional.ofNullable(term))
			.queryParamIfPresent("person", Optional.ofNullable(person));
	}
}
