package org.isftracker.participation;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.isftracker.actor.ActorId;
import org.isftracker.resolution.DraftId;
import org.jspecify.annotations.Nullable;

/**
 * How the nations stand under a draft, told by whoever judges it. The pages of this
 * module do without where nobody does.
 */
public interface NationStandings {

	/** The standings under a draft; empty for an unknown one. */
	Optional<Standings> under(DraftId draft);

	/**
	 * Every listed nation and the force as a whole; a nation that is missing is shown
	 * without.
	 */
	record Standings(Map<ActorId, NationStanding> nations, ForceShares troops) {
	}

	/**
	 * Whether a nation comes, how each of its standing conditions fares, and which of
	 * them decides; none where its status does, or nothing stands in the way.
	 */
	record NationStanding(Readiness readiness, List<ConditionStanding> conditions, @Nullable ConditionId because) {
	}

	/**
	 * How a condition fares: the light that counts in totals, what was last judged (also
	 * where that is stale), under which draft, the clauses that it was judged by and
	 * those that changed since (by their labels), the address where it is judged, and
	 * what other nations do, where it asks something of them.
	 */
	record ConditionStanding(ConditionId condition, Light light, @Nullable Light judged, @Nullable String judgedUnder,
			List<String> judgedBy, List<String> changedSince, @Nullable String path, @Nullable OthersStanding others) {
	}

	/**
	 * The nations that do what is asked about, those of which it is open, and those that
	 * wait for this one as it waits for them.
	 */
	record OthersStanding(List<ActorId> doing, List<ActorId> open, List<ActorId> circle) {
	}

	/** Troops by what stands in their way; ranges keep both ends. */
	record ForceShares(Range confirmed, Range satisfied, Range inDoubt, Range blocked) {
	}

	/** A range of persons; decisions use the lower end. */
	record Range(long least, long most) {
	}

	/** Whether a nation comes under a draft. */
	enum Readiness {

		COMES, IN_DOUBT, BLOCKED, OUT

	}

	/** What the chip of a condition shows. */
	enum Light {

		MET, PARTLY_MET, NOT_MET, UNCLEAR, STALE, DUE, DISPUTED, UNASSESSED

	}

}
