package org.isftracker.participation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
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
		var cited = Stream
			.concat(places.stream().map(Participation::statements), offered.stream().map(Offer::statements))
			.flatMap(Collection::stream)
			.toList();
		return new Read(places, contributions.of(nations), offered, sources.visible(cited));
	}

	record Read(List<Participation> places, List<Contribution> contributions, List<Offer> offers, Cited cited) {

		Ladder ladder(ActorId nation) {
			return Ladder.of(places.stream().filter(place -> place.nation().equals(nation)).toList(), cited);
		}

		List<ContributionView> contributions(ActorId nation) {
			return contributions.stream()
				.filter(contribution -> contribution.nation().equals(nation))
				.map(this::view)
				.filter(view -> !view.offers().isEmpty())
				.sorted(Comparator.comparing(ContributionView::kind))
				.toList();
		}

		private ContributionView view(Contribution contribution) {
			return new ContributionView(contribution.id(), contribution.kind(), views(contribution.id()));
		}

		private List<OfferView> views(ContributionId contribution) {
			var newestFirst = offers.stream()
				.filter(offer -> offer.contribution().equals(contribution))
				.filter(offer -> cited.shows(offer.statements()))
				.sorted(Offer.NEWEST_FIRST)
				.toList();
			var views = new ArrayList<OfferView>();
			for (int i = 0; i < newestFirst.size(); i++) {
				var before = i + 1 < newestFirst.size() ? newestFirst.get(i + 1) : null;
				views.add(newestFirst.get(i).view(cited, before));
			}
			return List.copyOf(views);
		}

	}

}
