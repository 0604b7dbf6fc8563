package org.isftracker.participation;

import org.isftracker.account.AnalystsMay;
import org.isftracker.actor.ActorId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which actors are tracked as prospective contributors. */
@Service
@Transactional(readOnly = true)
public class NationTracking {

	private final Nations nations;

	private final Recording recording;

	NationTracking(Nations nations, Recording recording) {
		this.nations = nations;
		this.recording = recording;
	}

	/** Refuses an unknown actor and one that is a nation already. */
	@AnalystsMay
	@Transactional
	public void addNation(ActorId actor) {
		Refusal.ALREADY_A_NATION.when(nations.findById(actor).isPresent());
		var deed = recording.deed("nation.added", actor);
		nations.save(new Nation(actor));
		recording.tell(deed);
	}

	/** Takes a nation out of lists and totals; its history stays. */
	@AnalystsMay
	@Transactional
	public void archive(ActorId nation) {
		var found = nations.lock(nation).orElseThrow(UnknownRecord::new);
		found.archive();
		nations.save(found);
		recording.tell(recording.deed("nation.archived", nation));
	}

	@AnalystsMay
	@Transactional
	public void restore(ActorId nation) {
		var found = nations.lock(nation).orElseThrow(UnknownRecord::new);
		found.restore();
		nations.save(found);
		recording.tell(recording.deed("nation.restored", nation));
	}

}
