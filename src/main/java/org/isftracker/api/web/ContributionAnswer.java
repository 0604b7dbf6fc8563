package org.isftracker.api.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.isftracker.participation.Certainty;
import org.isftracker.participation.ContributionKind;
import org.isftracker.participation.Direction;
import org.isftracker.participation.NationView;
import org.isftracker.participation.OfferView;
import org.jspecify.annotations.Nullable;

/** What a nation offers; of its offers the first one counts. */
record ContributionAnswer(UUID id, UUID nation, ContributionKind kind, List<OfferAnswer> offers) {

	static Stream<ContributionAnswer> of(NationView nation) {
		return nation.contributions()
			.stream()
			.map(one -> new ContributionAnswer(one.id().id(), nation.id().id(), one.kind(),
					one.offers().stream().map(OfferAnswer::of).toList()));
	}

	/**
	 * A range of persons, or of US dollars for funding; null where no figure was given.
	 */
	record OfferAnswer(UUID id, @Nullable Long least, @Nullable Long most, Certainty certainty, @Nullable String words,
			LocalDate holdsFrom, @Nullable String approximately, List<UUID> statements, Direction direction,
			Instant recordedAt, String recordedBy) {

		static OfferAnswer of(OfferView offer) {
			return new OfferAnswer(offer.id().id(), offer.least(), offer.most(), offer.certainty(), offer.words(),
					offer.holdsFrom(), offer.approximately(), Ids.statements(offer.statements()), offer.direction(),
					offer.recordedAt(), offer.recordedBy());
		}

	}

}
