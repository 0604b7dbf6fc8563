package org.isftracker.assessment;

import org.isftracker.actor.ActorId;
import org.jspecify.annotations.Nullable;

/** Which part of the review queue to show. */
public record ReviewFilter(@Nullable ActorId nation, @Nullable Standing standing) {

	boolean accepts(ReviewItem item) {
		return (nation == null || item.nation().nation().id().equals(nation))
				&& (standing == null || item.condition().judgement().standing() == standing);
	}
}
