package org.isftracker.situation;

import java.util.List;

import org.isftracker.assessment.DraftAssessment;
import org.isftracker.assessment.Readiness;
import org.isftracker.assessment.Standing;
import org.isftracker.assessment.TaskTable;
import org.isftracker.comparison.ComparedRow;
import org.isftracker.council.CalendarEntry;
import org.isftracker.council.Tally;
import org.isftracker.participation.NationView;
import org.isftracker.participation.ProposalView;
import org.isftracker.resolution.DraftSummary;
import org.isftracker.resolution.PastMove;
import org.jspecify.annotations.Nullable;

/**
 * How things stand under the current draft.
 *
 * @param base the draft that the current one is compared with, if any
 * @param moves the stages that the draft went through, oldest first
 * @param changes what changed since the base, most troops at stake first
 * @param outdated how many terms were read on other words than the draft has now
 * @param withoutTakers the tasks of the text that no nation that comes takes on
 */
public record Situation(DraftSummary draft, @Nullable DraftSummary base, List<PastMove> moves,
		DraftAssessment assessment, List<ComparedRow> changes, Tally council, List<CalendarEntry> dates, int outdated,
		List<TaskTable.Line> withoutTakers) {

	public Situation {
		moves = List.copyOf(moves);
		changes = List.copyOf(changes);
		dates = List.copyOf(dates);
		withoutTakers = List.copyOf(withoutTakers);
	}

	/** The changes that a glance has room for. */
	public List<ComparedRow> foremost() {
		return changes.stream().limit(5).toList();
	}

	/** How many nations are in the state of readiness of that name. */
	public long nations(String readiness) {
		return assessment.count(Readiness.valueOf(readiness));
	}

	/** How many conditions have the standing of that name. */
	public long conditions(String standing) {
		return assessment.count(Standing.valueOf(standing));
	}

	/** How many conditions wait to be judged. */
	public long waiting() {
		return assessment.conditions().filter(condition -> condition.judgement().standing().isDoubtful()).count();
	}

	/** The nations whose status a lead is asked to sign. */
	public List<NationView> proposals() {
		return assessment.nations()
			.stream()
			.map(assessed -> assessed.nation())
			.filter(nation -> nation.proposal() != null)
			.toList();
	}

	/** The proposals that the person did not make. */
	public List<NationView> proposalsFor(String username) {
		return proposals().stream().filter(nation -> isOthers(nation.proposal(), username)).toList();
	}

	private static boolean isOthers(@Nullable ProposalView proposal, String username) {
		return proposal != null && !proposal.proposedBy(username);
	}
}
