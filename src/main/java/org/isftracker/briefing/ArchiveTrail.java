package org.isftracker.briefing;

import java.util.List;

import org.isftracker.briefing.BriefingContent.ChangeLine;

/** What each released briefing said of one thing, the first one first. */
public record ArchiveTrail(String name, List<Step> steps) {

	public ArchiveTrail {
		steps = List.copyOf(steps);
	}

	/**
	 * What one briefing said, on which draft; fresh where it is otherwise than in the
	 * briefing before. Nothing is said where that briefing did not tell of it.
	 */
	public record Step(BriefingView briefing, String draft, List<Said> said, List<ChangeLine> changes, boolean fresh) {

		public Step {
			said = List.copyOf(said);
			changes = List.copyOf(changes);
		}

		boolean saysTheSameAs(Step other) {
			return said.equals(other.said) && changes.equals(other.changes);
		}

		Step fresh(boolean otherwise) {
			return new Step(briefing, draft, said, changes, otherwise);
		}

	}

	/** Words of a briefing: on what, what, and whether they were in doubt. */
	public record Said(String on, String words, boolean doubtful) {
	}

}
