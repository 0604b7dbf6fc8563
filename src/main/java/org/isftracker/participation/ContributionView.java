package org.isftracker.participation;

import java.util.Comparator;
import java.util.List;

/** A contribution with its offers, newest first; the first one counts now. */
public record ContributionView(ContributionId id, ContributionKind kind, List<OfferView> offers) {

	public OfferView counting() {
		return offers.get(0);
	}

	/** The greatest earlier offer, where the one that counts is below it; at most one. */
	public List<OfferView> walkedBackFrom() {
		var now = counting().least();
		return earlier().stream()
			.filter(offer -> offer.least() != null && (now == null || offer.least() > now))
			.max(Comparator.comparing(offer -> offer.least() == null ? 0L : offer.least()))
			.stream()
			.toList();
	}

	/** The offers that no longer count, newest first. */
	public List<OfferView> earlier() {
		return offers.subList(1, offers.size());
	}

}
