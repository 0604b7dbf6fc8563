package org.isftracker.participation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.isftracker.account.ReadersMay;
import org.isftracker.actor.ActorId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The nations and what they ask and offer, without what a reader may not see: of a record
 * that rests in part on statements held in confidence a reader gets what the others say,
 * of one that rests on nothing else, nothing. Every method issues a constant number of
 * statements.
 */
@Service
@Transactional(readOnly = true)
@ReadersMay
public class NationReading {

	private final NationViews nations;

	private final ConditionViews conditions;

	private final RequirementViews requirements;

	NationReading(NationViews nations, ConditionViews conditions, RequirementViews requirements) {
		this.nations = nations;
		this.conditions = conditions;
		this.requirements = requirements;
	}

	/** The nations that are not archived, by name. */
	public List<NationView> nations() {
		return nations.listed();
	}

	/** Those that left the lists, by name. */
	public List<NationView> archived() {
		return nations.archived();
	}

	/** One nation, archived or not. */
	public Optional<NationView> nation(ActorId id) {
		return nations.find(id);
	}

	/**
	 * The counting wording of every condition of the listed nations, withdrawn ones
	 * included.
	 */
	public List<ConditionView> conditions() {
		return conditions.ofListedNations();
	}

	/** The counting wording of every condition of a nation, withdrawn ones included. */
	public List<ConditionView> conditions(ActorId nation) {
		return conditions.of(nation).stream().map(history -> history.get(0)).toList();
	}

	/**
	 * All wordings of every condition of a nation; of each condition the newest first.
	 */
	public List<List<ConditionView>> histories(ActorId nation) {
		return conditions.of(nation);
	}

	/** The same of all listed nations. */
	public List<List<ConditionView>> allHistories() {
		return conditions.historiesOfListedNations();
	}

	public Optional<ConditionView> condition(ConditionId id) {
		return conditions.history(id).stream().findFirst();
	}

	/** The counting wordings of those that are known, also of archived nations. */
	public List<ConditionView> conditions(Collection<ConditionId> ids) {
		return conditions.counting(ids);
	}

	/** All wordings of a condition, newest first. */
	public List<ConditionView> history(ConditionId id) {
		return conditions.history(id);
	}

	public List<RequirementView> requirements() {
		return requirements.counting();
	}

}
