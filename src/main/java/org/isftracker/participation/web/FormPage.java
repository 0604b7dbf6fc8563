package org.isftracker.participation.web;

import java.time.Instant;
import java.util.List;

import org.isftracker.evidence.Citation;
import org.isftracker.mandate.TermView;
import org.isftracker.participation.Certainty;
import org.isftracker.participation.ConditionKind;
import org.isftracker.participation.ContributionKind;
import org.isftracker.participation.NationView;
import org.isftracker.participation.OtherNations.Asked;
import org.isftracker.participation.ParticipationStatus;
import org.isftracker.participation.Strength;
import org.isftracker.participation.TaskStance;
import org.isftracker.resolution.ClauseText;
import org.jspecify.annotations.Nullable;

/**
 * What a form needs around it: where it is sent, what was typed, the nation, the
 * statements, terms, clauses and other nations that it offers, whether it makes the next
 * version of something, and both texts where somebody else saved first.
 */
record FormPage(String action, Citing form, @Nullable NationView nation, List<Citation> offered, List<TermView> terms,
		List<ClauseText> clauses, List<NationView> others, boolean next, @Nullable Conflict conflict) {

	FormPage with(Conflict met) {
		return new FormPage(action, form, nation, offered, terms, clauses, others, next, met);
	}

	public List<ParticipationStatus> statuses() {
		return List.of(ParticipationStatus.values());
	}

	public List<ConditionKind> conditionKinds() {
		return List.of(ConditionKind.values());
	}

	public List<TaskStance> stances() {
		return List.of(TaskStance.values());
	}

	public List<Asked> askable() {
		return List.of(Asked.values());
	}

	public List<Strength> strengths() {
		return List.of(Strength.values());
	}

	public List<ContributionKind> contributionKinds() {
		return List.of(ContributionKind.values());
	}

	public List<Certainty> certainties() {
		return List.of(Certainty.values());
	}

	/** What was typed, and what somebody else saved meanwhile. */
	record Conflict(String mine, String theirs, String who, Instant at) {
	}
}
