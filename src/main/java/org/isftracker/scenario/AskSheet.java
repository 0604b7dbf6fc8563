package org.isftracker.scenario;

import java.util.List;

import org.isftracker.assessment.AssessedCondition;
import org.isftracker.assessment.AssessedNation;
import org.isftracker.mandate.TermView;
import org.isftracker.resolution.ClauseText;
import org.isftracker.resolution.DraftSummary;
import org.jspecify.annotations.Nullable;

/**
 * What to ask of one nation under one draft, condition by condition, those that decide
 * first, and what would meet all that decide together.
 */
public record AskSheet(AssessedNation nation, DraftSummary draft, List<DraftSummary> drafts, List<Line> lines,
		LeastChangeView together) {

	/** Whether the words of a clause stand with an earlier line already. */
	public boolean quotes(ClauseText clause, int before) {
		return lines.stream().limit(before).anyMatch(line -> line.clauses().contains(clause));
	}

	/**
	 * One condition, the words now, the smallest changes that would meet it (at most
	 * three; none where nothing is recorded) and the shared wordings that say so.
	 */
	public record Line(AssessedCondition condition, List<Said> said, List<ClauseText> clauses, List<Proposal> proposals,
			List<SandboxView> wordings) {

		/** Whether nobody recorded what would meet it. */
		public boolean isOpen() {
			return proposals.isEmpty();
		}

		/** Whether it is met as the text stands. */
		public boolean isMet() {
			return proposals.size() == 1 && proposals.get(0).changes().isEmpty();
		}

	}

	/** What the draft says on a term; null where that is not settled. */
	public record Said(TermView term, @Nullable PossibleReading reading) {

	}

}
