package org.isftracker.participation;

import org.isftracker.account.AnalystsMay;
import org.isftracker.activity.Deed;
import org.isftracker.actor.ActorId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What nations ask for before they come, in the words of each time. */
@Service
@Transactional(readOnly = true)
public class ConditionTracking {

	private final Nations nations;

	private final Conditions conditions;

	private final ConditionWordings wordings;

	private final Named named;

	private final Recording recording;

	ConditionTracking(Nations nations, Conditions conditions, ConditionWordings wordings, Named named,
			Recording recording) {
		this.nations = nations;
		this.conditions = conditions;
		this.wordings = wordings;
		this.named = named;
		this.recording = recording;
	}

	@AnalystsMay
	@Transactional
	public ConditionId state(ActorId nation, Wording wording) {
		nations.findById(nation).orElseThrow(UnknownRecord::new).requireListed();
		var deed = grounded("condition.stated", nation, wording);
		var condition = conditions.save(new Condition(nation));
		wordings.save(standing(condition.id(), wording));
		recording.tell(
				deed.changed("nation.condition", null, wording.title()).changed("nation.words", null, wording.words()));
		return condition.id();
	}

	/**
	 * Records the next wording, harder, softer or other; one that was withdrawn is stated
	 * again. Refuses when the wording it was made from no longer counts.
	 */
	@AnalystsMay
	@Transactional
	public void reword(ConditionId id, WordingId madeFrom, Wording wording) {
		var condition = conditions.lock(id).orElseThrow(UnknownRecord::new);
		var deed = grounded("condition.reworded", condition.nation(), wording);
		var before = counting(id, madeFrom);
		supersede(before);
		wordings.save(standing(id, wording));
		recording.tell(before.changes(deed, wording));
	}

	/**
	 * Refuses when the wording it was made from no longer counts, or is withdrawn
	 * already.
	 */
	@AnalystsMay
	@Transactional
	public void withdraw(ConditionId id, WordingId madeFrom, Withdrawal withdrawal) {
		var condition = conditions.lock(id).orElseThrow(UnknownRecord::new);
		var deed = recording.grounded("condition.withdrawn", condition.nation(), withdrawal.holdsFrom(),
				withdrawal.statements());
		var before = counting(id, madeFrom);
		var withdrawn = before.withdrawn(withdrawal, recording.person(), recording.now());
		supersede(before);
		wordings.save(withdrawn);
		recording.tell(deed.changed("nation.condition", before.title(), null));
	}

	private Deed grounded(String kind, ActorId nation, Wording wording) {
		named.check(nation, wording);
		return recording.grounded(kind, nation, wording.holdsFrom(), wording.statements());
	}

	private ConditionWording standing(ConditionId condition, Wording wording) {
		return new ConditionWording(condition, wording, ConditionState.STANDS, recording.person(), recording.now());
	}

	private ConditionWording counting(ConditionId condition, WordingId madeFrom) {
		return wordings.counting(condition)
			.filter(wording -> wording.id().equals(madeFrom))
			.orElseThrow(SupersededMeanwhile::new);
	}

	private void supersede(ConditionWording wording) {
		wording.supersede(recording.now());
		wordings.saveAndFlush(wording);
	}

}
