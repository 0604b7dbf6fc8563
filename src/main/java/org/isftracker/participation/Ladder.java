package org.isftracker.participation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.isftracker.actor.ActorId;
import org.jspecify.annotations.Nullable;

/**
 * The places that one nation held, was proposed for, or was returned from, newest first.
 * Of those signed, the one that holds from the latest day stands; of two of one day, the
 * one signed later.
 */
record Ladder(List<Participation> places, Cited cited) {

	private static final Comparator<Participation> NEWEST_FIRST = Comparator.comparing(Participation::holdsFrom)
		.thenComparing(Participation::touchedAt)
		.reversed();

	static Ladder of(Collection<Participation> places, Cited cited) {
		var shown = places.stream().filter(place -> cited.shows(place.statements())).sorted(NEWEST_FIRST).toList();
		return new Ladder(shown, cited);
	}

	static Set<UUID> only(ActorId nation) {
		return Set.of(nation.id());
	}

	boolean hasProposal() {
		return proposal() != null;
	}

	boolean standsAt(ParticipationStatus status) {
		var present = present();
		return present != null && present.status() == status;
	}

	/** Whether a place that holds from this day would be the present one. */
	boolean wouldStandFrom(LocalDate day) {
		var present = present();
		return present == null || !day.isBefore(present.since());
	}

	@Nullable String word() {
		var present = present();
		return present == null ? null : Words.of(present.status());
	}

	@Nullable StatusView present() {
		var held = held();
		return held.isEmpty() ? null : held.get(0);
	}

	List<StatusView> held() {
		return places.stream()
			.filter(place -> place.state() == ProposalState.SIGNED)
			.map(place -> place.status(cited))
			.toList();
	}

	@Nullable ProposalView proposal() {
		return places.stream()
			.filter(place -> place.state() == ProposalState.PROPOSED)
			.findFirst()
			.map(place -> place.proposal(cited))
			.orElse(null);
	}

	List<ProposalView> past() {
		return places.stream()
			.filter(place -> place.state() == ProposalState.RETURNED || place.state() == ProposalState.TAKEN_BACK)
			.map(place -> place.proposal(cited))
			.toList();
	}

}
