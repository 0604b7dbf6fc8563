package org.isftracker.briefing;

import java.time.Clock;

import org.isftracker.account.AnalystsMay;
import org.isftracker.account.SignedIn;
import org.isftracker.activity.ActivityLog;
import org.isftracker.activity.Deed;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Preparing a briefing; until it is released only those who prepare it see it. A released
 * one is refused with {@link BriefingRefused}.
 */
@Service
@Transactional(readOnly = true)
public class BriefingPreparing {

	private final Briefings briefings;

	private final BriefingParts parts;

	private final PlanCheck check;

	private final ActivityLog activity;

	private final SignedIn signedIn;

	private final Clock clock;

	BriefingPreparing(Briefings briefings, BriefingParts parts, PlanCheck check, ActivityLog activity,
			SignedIn signedIn, Clock clock) {
		this.briefings = briefings;
		this.parts = parts;
		this.check = check;
		this.activity = activity;
		this.signedIn = signedIn;
		this.clock = clock;
	}

	/** Refuses drafts that readers may not see, and one compared with itself. */
	@AnalystsMay
	@Transactional
	public BriefingId prepare(BriefingPlan plan) {
		check.check(plan);
		var id = BriefingId.next();
		briefings.add(id, plan, null, signedIn.current().username(), clock.instant());
		record(BriefingDeeds.of("briefing.prepared", id, "").under(plan.draft().id()));
		return id;
	}

	/** The version is that of the plan that was looked at; an older one is refused. */
	@AnalystsMay
	@Transactional
	public void plan(BriefingId id, int version, BriefingPlan plan) {
		check.check(plan);
		var before = open(id);
		BriefingRefused.when(before.planVersion() != version, BriefingRefused.Reason.PLAN_CHANGED_MEANWHILE);
		if (!before.plan().equals(plan)) {
			briefings.change(id, plan);
			record(PlanDeeds.of(before, plan));
		}
	}

	/**
	 * Writes words in one place. The version is that of the words that were looked at; an
	 * older one is refused, unless these are the words that stand there.
	 */
	@AnalystsMay
	@Transactional
	public void write(BriefingId id, Place place, int version, String words) {
		var briefing = open(id);
		var before = parts.texts(id).getOrDefault(place, WrittenText.blank(place));
		if (before.words().equals(words)) {
			return;
		}
		BriefingRefused.when(before.version() != version, BriefingRefused.Reason.CHANGED_MEANWHILE);
		parts.write(id, place, words, signedIn.current().username(), clock.instant());
		briefings.touch(id);
		record(BriefingDeeds.of("briefing.edited", id, place == Place.HEADLINE ? words : briefing.headline())
			.changed("briefing." + place.path(), before.words(), words)
			.under(briefing.draft().id()));
	}

	/** Moves a section, prints it or leaves it out. */
	@AnalystsMay
	@Transactional
	public void arrange(BriefingId id, Rearranging step) {
		var briefing = open(id);
		var before = parts.arrangement(id);
		var after = step.of(before);
		if (!after.equals(before)) {
			parts.arrange(id, after);
			briefings.touch(id);
			record(BriefingDeeds.of("briefing.arranged", id, briefing.headline()).under(briefing.draft().id()));
		}
	}

	/** Takes a briefing that is not released from the list. */
	@AnalystsMay
	@Transactional
	public void archive(BriefingId id, int version) {
		var briefing = open(id);
		BriefingRefused.when(briefing.version() != version, BriefingRefused.Reason.CHANGED_MEANWHILE);
		briefings.archive(id);
		record(BriefingDeeds.of("briefing.archived", id, briefing.headline()));
	}

	private void record(Deed deed) {
		activity.record(deed.inConfidence(true));
	}

	private BriefingView open(BriefingId id) {
		var briefing = briefings.lock(id).orElseThrow(UnknownBriefing::new);
		BriefingRefused.when(briefing.released(), BriefingRefused.Reason.RELEASED_ALREADY);
		return briefing;
	}

}
