package org.isftracker.assessment.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.isftracker.assessment.Brief;
import org.isftracker.assessment.Judgement;
import org.isftracker.assessment.Outcome;
import org.isftracker.assessment.ReviewFilter;
import org.isftracker.assessment.ReviewItem;
import org.isftracker.assessment.ReviewQueue;
import org.isftracker.assessment.Standing;
import org.isftracker.assessment.VerdictView;
import org.jspecify.annotations.Nullable;

/** The queue under a draft, and the condition that is open. */
record ReviewPage(@Nullable ReviewQueue queue, ReviewFilter filter, @Nullable Brief brief) {

	static ReviewPage withoutDraft() {
		return new ReviewPage(null, new ReviewFilter(null, null), null);
	}

	/** The part of the queue that the filter lets through. */
	public List<ReviewItem> items() {
		return queue == null ? List.of() : queue.filtered(filter);
	}

	/** The nations that have something in the queue. */
	public List<ReviewItem> nations() {
		return queue == null ? List.of() : queue.oneOfEachNation();
	}

	/** The standings that the queue is made of. */
	public List<Standing> standings() {
		return Stream.of(Standing.values()).filter(Standing::isDoubtful).toList();
	}

	/** The verdicts to choose from. */
	public List<Outcome> outcomes() {
		return List.of(Outcome.values());
	}

	/** How many of the queue stand so. */
	public long count(Standing standing) {
		return queue == null ? 0 : queue.count(standing);
	}

	/** A form that starts from the last verdict. */
	VerdictForm blankForm() {
		var last = Optional.ofNullable(brief).map(open -> open.condition().judgement()).map(Judgement::verdict);
		return new VerdictForm(null, last.map(VerdictView::rationale).orElse(null), grounds(), silences(), evidence(),
				false);
	}

	private List<String> grounds() {
		return brief == null ? List.of()
				: brief.clauses()
					.stream()
					.filter(brief::isGround)
					.map(clause -> clause.id() + ":" + clause.fingerprint())
					.toList();
	}

	private List<String> silences() {
		return brief == null ? List.of()
				: brief.silentTerms().stream().filter(brief::isGround).map(term -> term.id().toString()).toList();
	}

	private List<String> evidence() {
		return brief == null ? List.of()
				: brief.statements().keySet().stream().filter(brief::isGround).map(Object::toString).toList();
	}
}
