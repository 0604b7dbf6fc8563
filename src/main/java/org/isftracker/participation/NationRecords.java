package org.isftracker.participation;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.isftracker.actor.ActorId;
import org.springframework.stereotype.Component;

/** The places and offers of many nations at once. */
@Component
class NationRecords {

	private final Participations participations;

	private final Contributions contributions;

	private final Offers offers;

	private final Sources sources;

	NationRecords(Participations participations, Contributions contributions, Offers offers, Sources sources) {
		this.participations = participations;
		this.contributions = contributions;
		this.offers = offers;
		this.sources = sources;
	}

	Read of(Collection<UUID> nations) {
		var places = participations.of(nations);
		var offered = offers.of(nations);
		var cited = sources.visible(
				Stream.concat(places.stream().map(Participation::statements), offered.stream().map(Offer::statements))
					.flatMap(Collection::stream)
					.toList());
		return new Read(places.stream().collect(groupingBy(Participation::nation)),
				contributions.of(nations).stream().collect(groupingBy(Contribution::nation)),
				offered.stream().collect(groupingBy(Offer::contribution)), cited);
	}

	record Read(Map<ActorId, List<Participation>> places, Map<ActorId, List<Contribution>> contributions,
			Map<ContributionId, List<Offer>> offers, Cited cited) {

		Ladder ladder(ActorId nation) {
			return Ladder.of(places.getOrDefault(nation, List.of()), cited);
		}

		List<ContributionView> contributions(ActorId nation) {
			return contributions.getOrDefault(nation, List.of())
				.stream()
				.map(contribution -> contribution.view(offers.getOrDefault(contribution.id(), List.of()), cited))
				.filter(view -> !view.offers().isEmpty())
				.sorted(Comparator.comparing(ContributionView::kind))
				.toList();
		}

	}

}
