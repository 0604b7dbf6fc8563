package org.isftracker.participation;

import org.isftracker.account.AnalystsMay;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Proposing a nation's place on the ladder, one proposal at a time. */
@Service
@Transactional(readOnly = true)
public class StatusProposing {

	private final Nations nations;

	private final Participations participations;

	private final Contradicting contradicting;

	private final Recording recording;

	StatusProposing(Nations nations, Participations participations, Contradicting contradicting, Recording recording) {
		this.nations = nations;
		this.participations = participations;
		this.contradicting = contradicting;
		this.recording = recording;
	}

	/**
	 * Refuses a second open proposal, the present place, what rests on no statement, and
	 * what contradicts the standings under the current draft without a reason.
	 */
	@AnalystsMay
	@Transactional
	public ParticipationId propose(NewProposal proposal) {
		nations.lock(proposal.nation()).orElseThrow(UnknownRecord::new).requireListed();
		var ladder = Ladder.of(participations.of(Ladder.only(proposal.nation())), Cited.ALL);
		Refusal.ALREADY_PROPOSED.when(ladder.hasProposal());
		Refusal.SAME_STATUS.when(ladder.standsAt(proposal.status()));
		var deed = recording.grounded("status.proposed", proposal.nation(), proposal.holdsFrom(),
				proposal.statements());
		var made = participations.save(placed(proposal, ladder));
		recording.tell(deed.changed("nation.status", ladder.word(), Words.of(proposal.status()))
			.changed("nation.reason", null, proposal.reason()));
		return made.id();
	}

	private Participation placed(NewProposal proposal, Ladder ladder) {
		var place = new Participation(proposal, recording.person(), recording.now());
		if (ladder.wouldStandFrom(proposal.holdsFrom())) {
			contradicting.between(proposal.nation(), proposal.status())
				.ifPresent(found -> place.standAgainst(found, proposal.despite()));
		}
		return place;
	}

	/** Refuses another person's proposal and a decided one. */
	@AnalystsMay
	@Transactional
	public void takeBack(ParticipationId id) {
		var proposal = participations.lock(id).orElseThrow(UnknownRecord::new);
		proposal.takeBack(recording.person(), recording.now());
		participations.save(proposal);
		recording.tell(
				recording.grounded("status.taken-back", proposal.nation(), proposal.holdsFrom(), proposal.statements())
					.changed("nation.status", Words.of(proposal.status()), null));
	}

}
