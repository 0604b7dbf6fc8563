package org.isftracker.assessment;

import org.isftracker.actor.ActorId;
import org.isftracker.mandate.TermId;
import org.isftracker.resolution.ProvisionId;
import org.jspecify.annotations.Nullable;

/** Which part of the review queue to show; what is null does not narrow it. */
public record ReviewFilter(@Nullable ActorId nation, @Nullable ReviewKind kind, @Nullable ProvisionId clause,
		@Nullable TermId term, @Nullable String person) {

	/** Lets everything through. */
	public static final ReviewFilter ALL = new ReviewFilter(null, null, null, null, null);

	boolean accepts(ReviewItem item) {
		return (nation == null || item.nation().nation().id().equals(nation)) && (kind == null || item.kind() == kind)
				&& (clause == null || item.concerns(clause)) && (term == null || item.concerns(term))
				&& (person == null || person.equals(item.assignedTo()));
	}
}
