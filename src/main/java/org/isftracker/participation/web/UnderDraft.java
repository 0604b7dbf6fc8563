package org.isftracker.participation.web;

import java.util.List;
import java.util.Optional;

import org.isftracker.actor.ActorId;
import org.isftracker.participation.ConditionId;
import org.isftracker.participation.NationStandings.ConditionStanding;
import org.isftracker.participation.NationStandings.NationStanding;
import org.isftracker.participation.NationStandings.Standings;
import org.isftracker.resolution.DraftId;
import org.isftracker.resolution.DraftSummary;
import org.jspecify.annotations.Nullable;

/**
 * The draft that a page judges under, those it could, and how the nations stand under it.
 */
record UnderDraft(@Nullable DraftSummary chosen, List<DraftSummary> drafts, @Nullable Standings standings) {

	/** What a draft is called; nothing where it is not shown to whoever is signed in. */
	public @Nullable String label(DraftId draft) {
		return drafts.stream().filter(one -> one.id().equals(draft)).map(DraftSummary::label).findFirst().orElse(null);
	}

	@Nullable NationStanding nation(ActorId nation) {
		return standings == null ? null : standings.nations().get(nation);
	}

	/** The condition that decides whether a nation comes, if one does. */
	Optional<ConditionId> because(ActorId nation) {
		return Optional.ofNullable(nation(nation)).map(NationStanding::because);
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
