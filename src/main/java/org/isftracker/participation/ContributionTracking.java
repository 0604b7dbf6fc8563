package org.isftracker.participation;

import java.time.Instant;

import org.isftracker.account.AnalystsMay;
import org.isftracker.actor.ActorId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What nations offer, and what becomes of it. */
@Service
@Transactional(readOnly = true)
public class ContributionTracking {

	private final Nations nations;

	private final Contributions contributions;

	private final Offers offers;

	private final Recording recording;

	ContributionTracking(Nations nations, Contributions contributions, Offers offers, Recording recording) {
		this.nations = nations;
		this.contributions = contributions;
		this.offers = offers;
		this.recording = recording;
	}

	/** Records the first offer of a contribution. */
	@AnalystsMay
	@Transactional
	public ContributionId offer(ActorId nation, ContributionKind kind, NewOffer offer) {
		nations.findById(nation).orElseThrow(UnknownRecord::new).requireListed();
		var deed = recording.grounded("contribution.offered", nation, offer.holdsFrom(), offer.statements());
		var contribution = contributions.save(new Contribution(nation, kind));
		offers.save(new Offer(contribution.id(), offer, recording.person(), recording.now()));
		recording.tell(deed.changed(field(kind), null, offer.figures()));
		return contribution.id();
	}

	/** Records the next offer; refuses when the one it was made from no longer counts. */
	@AnalystsMay
	@Transactional
	public void revise(ContributionId id, OfferId madeFrom, NewOffer offer) {
		var contribution = listed(id);
		var deed = recording.grounded("contribution.revised", contribution.nation(), offer.holdsFrom(),
				offer.statements());
		var before = supersede(id, madeFrom, recording.now());
		offers.save(new Offer(id, offer, recording.person(), recording.now()));
		recording.tell(deed.changed(field(contribution.kind()), before.figures(), offer.figures()));
	}

	/** Takes a contribution that was recorded by mistake out of lists and totals. */
	@AnalystsMay
	@Transactional
	public void archive(ContributionId id) {
		var contribution = listed(id);
		contribution.archive();
		contributions.save(contribution);
		recording.tell(recording.deed("contribution.archived", contribution.nation())
			.changed("nation.contribution", Words.of(contribution.kind()), null));
	}

	private Contribution listed(ContributionId id) {
		return contributions.lock(id).filter(Contribution::listed).orElseThrow(UnknownRecord::new);
	}

	private Offer supersede(ContributionId contribution, OfferId madeFrom, Instant now) {
		var counting = offers.counting(contribution)
			.filter(offer -> offer.id().equals(madeFrom))
			.orElseThrow(SupersededMeanwhile::new);
		counting.supersede(now);
		return offers.saveAndFlush(counting);
	}

	private static String field(ContributionKind kind) {
		return "nation." + Words.of(kind).replace(' ', '-');
	}

}
