package org.isftracker.assessment;

import java.util.Optional;

import org.isftracker.account.Colleagues;
import org.isftracker.account.ReadersMay;
import org.isftracker.mandate.Mandate;
import org.isftracker.resolution.DraftId;
import org.isftracker.resolution.DraftReading;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reading the review queue, in a constant number of statements. */
@Service
@Transactional(readOnly = true)
public class Reviewing {

	private final Assessment assessment;

	private final Assignments assignments;

	private final TakingBack takingBack;

	private final Colleagues colleagues;

	private final DraftReading drafts;

	private final Mandate mandate;

	Reviewing(Assessment assessment, Assignments assignments, TakingBack takingBack, Colleagues colleagues,
			DraftReading drafts, Mandate mandate) {
		this.assessment = assessment;
		this.assignments = assignments;
		this.takingBack = takingBack;
		this.colleagues = colleagues;
		this.drafts = drafts;
		this.mandate = mandate;
	}

	/**
	 * The queue under a draft, or under the current one; empty where there is none that
	 * the person signed in may see.
	 */
	@ReadersMay
	public Optional<ReviewDesk> under(@Nullable DraftId draft) {
		return (draft == null ? assessment.underTheCurrentDraft() : assessment.under(draft)).map(this::desk);
	}

	private ReviewDesk desk(DraftAssessment assessed) {
		var assigned = assignments.standing();
		return new ReviewDesk(ReviewQueue.of(assessed, assigned), drafts.summaries(), mandate.terms(),
				colleagues.analysts(), assigned, takingBack.last());
	}

}
