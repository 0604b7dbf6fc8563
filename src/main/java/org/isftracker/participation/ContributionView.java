package org.isftracker.participation;

import java.util.List;

/** A contribution with its offers, newest first; the first one counts now. */
public record ContributionView(ContributionId id, ContributionKind kind, List<OfferView> offers) {

	public OfferView counting() {
		return offers.get(0);
	}

	/** The offers that no longer count, newest first. */
	public List<OfferView> earlier() {
		return offers.subList(1, offers.size());
	}

}
