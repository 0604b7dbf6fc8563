package org.isftracker.participation;

import org.isftracker.account.LeadsMay;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Deciding what was proposed. Nobody decides an own proposal, and none is decided twice.
 */
@Service
@Transactional(readOnly = true)
public class SigningOff {

	private final Participations participations;

	private final Recording recording;

	SigningOff(Participations participations, Recording recording) {
		this.participations = participations;
		this.recording = recording;
	}

	@LeadsMay
	@Transactional
	public void sign(ParticipationId id) {
		var proposal = participations.lock(id).orElseThrow(UnknownRecord::new);
		var before = Ladder.of(participations.of(Ladder.only(proposal.nation())), Cited.ALL).word();
		proposal.sign(recording.person(), recording.now());
		participations.save(proposal);
		recording
			.tell(recording.grounded("status.signed", proposal.nation(), proposal.holdsFrom(), proposal.statements())
				.changed("nation.status", before, Words.of(proposal.status())));
	}

	/** Refuses an empty comment. */
	@LeadsMay
	@Transactional
	public void returnWithComment(ParticipationId id, String comment) {
		var proposal = participations.lock(id).orElseThrow(UnknownRecord::new);
		proposal.returnWith(comment, recording.person(), recording.now());
		participations.save(proposal);
		recording
			.tell(recording.grounded("status.returned", proposal.nation(), proposal.holdsFrom(), proposal.statements())
				.changed("nation.status", Words.of(proposal.status()), null)
				.changed("nation.comment", null, comment));
	}

}
