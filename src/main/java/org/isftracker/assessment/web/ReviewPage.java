package org.isftracker.assessment.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.isftracker.assessment.AssessedCondition;
import org.isftracker.assessment.Brief;
import org.isftracker.assessment.Outcome;
import org.isftracker.assessment.ReviewDesk;
import org.isftracker.assessment.ReviewItem;
import org.isftracker.assessment.ReviewKind;
import org.isftracker.assessment.ReviewQueue;
import org.isftracker.assessment.VerdictView;
import org.isftracker.participation.ConditionId;
import org.isftracker.resolution.ProvisionId;
import org.jspecify.annotations.Nullable;

/**
 * The queue under a draft, the part of it that is shown, and the condition that is open.
 *
 * @param me the username of whoever reads it
 * @param alone whether the verdicts so far are hidden, so that a second person judges
 * independently
 * @param refusal why what was sent was refused, if it was
 */
record ReviewPage(@Nullable ReviewDesk desk, QueueView view, @Nullable Brief brief, String me, boolean alone,
		@Nullable Refusal refusal) {

	public @Nullable ReviewQueue queue() {
		return desk == null ? null : desk.queue();
	}

	/** The part of the queue that the view lets through. */
	public List<ReviewItem> items() {
		return desk == null ? List.of() : desk.queue().filtered(view.filter());
	}

	/** The nations that have something in the queue. */
	public List<ReviewItem> nations() {
		return desk == null ? List.of() : desk.queue().oneOfEachNation();
	}

	/** The clauses on which anything in the queue hangs. */
	public Map<String, ProvisionId> clauses() {
		return desk == null ? Map.of() : desk.queue().clauses();
	}

	/** The kinds of which the queue has any. */
	public List<ReviewKind> kinds() {
		return Stream.of(ReviewKind.values()).filter(kind -> count(kind) > 0).toList();
	}

	/** The verdicts to choose from. */
	public List<Outcome> outcomes() {
		return List.of(Outcome.values());
	}

	/** How many of the queue are of that kind. */
	public long count(ReviewKind kind) {
		return desk == null ? 0 : desk.queue().count(kind);
	}

	/** How many of the queue are the reader's own work. */
	public long mine() {
		return desk == null ? 0 : desk.queue().count(me);
	}

	/** Whose work the open condition is. */
	public @Nullable String assignedTo() {
		return desk == null || brief == null ? null : desk.assigned().get(brief.condition().condition().id());
	}

	/** The first of what the reader judged last, to take back. */
	public @Nullable VerdictView last() {
		return desk == null || desk.last().isEmpty() ? null : desk.last().get(0);
	}

	/** What conditions the reader judged last are called. */
	public List<String> lastTitles() {
		return desk == null ? List.of()
				: desk.last().stream().flatMap(verdict -> title(verdict.condition()).stream()).toList();
	}

	private Optional<String> title(ConditionId id) {
		return Optional.ofNullable(desk)
			.flatMap(known -> known.queue().assessment().condition(id))
			.map(condition -> condition.condition().title());
	}

	/** The condition before the open one in the shown part of the queue. */
	public @Nullable ConditionId previous() {
		return beside(-1);
	}

	/** The condition after the open one in the shown part of the queue. */
	public @Nullable ConditionId next() {
		return beside(1);
	}

	private @Nullable ConditionId beside(int step) {
		var waiting = items().stream().flatMap(item -> Stream.ofNullable(item.condition())).toList();
		int open = waiting.stream().map(ReviewPage::id).toList().indexOf(open());
		int wanted = open < 0 ? 0 : open + step;
		return wanted < 0 || wanted >= waiting.size() ? null : id(waiting.get(wanted));
	}

	private @Nullable ConditionId open() {
		return brief == null ? null : id(brief.condition());
	}

	private static ConditionId id(AssessedCondition condition) {
		return condition.condition().id();
	}

	/** A form that starts from what the last verdict rests on. */
	VerdictForm blankForm() {
		return brief == null || alone ? VerdictForm.blank() : VerdictForm.of(brief, next());
	}
}
