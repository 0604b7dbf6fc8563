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

	private final Recording recording;

	StatusProposing(Nations nations, Participations participations, Recording recording) {
		this.nations = nations;
		this.participations = participations;
		this.recording = recording;
	}

	/**
	 * Refuses a second open proposal, the present place, and what rests on no statement.
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
		var made = participations.save(new Participation(proposal, recording.person(), recording.now()));
		recording.tell(deed.changed("nation.status", ladder.word(), Words.of(proposal.status()))
			.changed("nation.reason", null, proposal.reason()));
		return made.id();
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
