package org.isftracker.assessment.web;

import java.util.Optional;
import java.util.stream.Stream;

import org.isftracker.account.SignedIn;
import org.isftracker.assessment.Brief;
import org.isftracker.assessment.Briefs;
import org.isftracker.assessment.ReviewDesk;
import org.isftracker.assessment.Reviewing;
import org.isftracker.assessment.Rewordings;
import org.isftracker.assessment.VerdictRefused;
import org.isftracker.participation.ConditionId;
import org.isftracker.resolution.DraftId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Puts the page of the queue together. */
@Component
class ReviewPages {

	private final Reviewing reviewing;

	private final Briefs briefs;

	private final Rewordings rewordings;

	private final SignedIn signedIn;

	ReviewPages(Reviewing reviewing, Briefs briefs, Rewordings rewordings, SignedIn signedIn) {
		this.reviewing = reviewing;
		this.briefs = briefs;
		this.rewordings = rewordings;
		this.signedIn = signedIn;
	}

	/** The queue with the condition open; without that one the page is not found. */
	ReviewPage with(QueueView view, ConditionId condition) {
		var page = page(view, desk(view), condition, null);
		if (page.brief() == null) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		return page;
	}

	/**
	 * The queue with its first entry open, or with that named if it still waits.
	 */
	ReviewPage from(QueueView view, @Nullable ConditionId from) {
		var desk = desk(view);
		return page(view, desk, desk.flatMap(known -> first(known, view, from)).orElse(null), null);
	}

	/** The queue with what was refused; the condition itself may be gone by now. */
	ReviewPage refused(QueueView view, ConditionId condition, @Nullable Refusal refusal) {
		return page(view, desk(view), condition, refusal);
	}

	Refusal refusal(VerdictRefused refused, DraftId draft) {
		return Refusal.of(refused, draft, rewordings);
	}

	private Optional<ReviewDesk> desk(QueueView view) {
		var desk = reviewing.under(view.draft());
		if (desk.isEmpty() && view.draft() != null) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		return desk;
	}

	private ReviewPage page(QueueView view, Optional<ReviewDesk> desk, @Nullable ConditionId open,
			@Nullable Refusal refusal) {
		var brief = desk.flatMap(known -> brief(known, open));
		var under = desk.map(known -> view.under(known.queue().assessment().draft().id())).orElse(view);
		return new ReviewPage(desk.orElse(null), under, brief.orElse(null), signedIn.current().username(),
				Boolean.TRUE.equals(view.alone()), refusal);
	}

	private Optional<Brief> brief(ReviewDesk desk, @Nullable ConditionId open) {
		return Optional.ofNullable(open).flatMap(condition -> briefs.on(condition, desk.queue()));
	}

	private static Optional<ConditionId> first(ReviewDesk desk, QueueView view, @Nullable ConditionId from) {
		var waiting = desk.queue()
			.filtered(view.filter())
			.stream()
			.flatMap(item -> Stream.ofNullable(item.condition()))
			.map(condition -> condition.condition().id())
			.toList();
		return from != null && waiting.contains(from) ? Optional.of(from) : waiting.stream().findFirst();
	}

}
