package org.isftracker.participation.web;

import java.util.List;

import org.isftracker.actor.ActorId;
import org.isftracker.participation.ConditionId;
import org.isftracker.participation.NationStandings.ConditionStanding;
import org.isftracker.participation.NationStandings.NationStanding;
import org.isftracker.participation.NationStandings.Standings;
import org.isftracker.resolution.DraftSummary;
import org.jspecify.annotations.Nullable;

/**
 * The draft that a page judges under, those it could, and how the nations stand under it.
 */
record UnderDraft(@Nullable DraftSummary chosen, List<DraftSummary> drafts, @Nullable Standings standings) {

	@Nullable NationStanding nation(ActorId nation) {
		return standings == null ? null : standings.nations().get(nation);
	}

	@Nullable ConditionStanding condition(ActorId nation, ConditionId condition) {
		var standing = nation(nation);
		return standing == null ? null
				: standing.conditions()
					.stream()
					.filter(of -> of.condition().equals(condition))
					.findFirst()
					.orElse(null);
	}
}
