package org.isftracker.briefing;

import java.time.Clock;

import org.isftracker.account.AnalystsMay;
import org.isftracker.account.SignedIn;
import org.isftracker.activity.ActivityLog;
import org.isftracker.briefing.BriefingRefused.Reason;
import org.isftracker.resolution.DraftReading;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Preparing a briefing; until it is released only those who prepare it see it. */
@Service
@Transactional(readOnly = true)
public class BriefingPreparing {

	private final Briefings briefings;

	private final DraftReading drafts;

	private final ActivityLog activity;

	private final SignedIn signedIn;

	private final Clock clock;

	BriefingPreparing(Briefings briefings, DraftReading drafts, ActivityLog activity, SignedIn signedIn, Clock clock) {
		this.briefings = briefings;
		this.drafts = drafts;
		this.activity = activity;
		this.signedIn = signedIn;
		this.clock = clock;
	}

	/** Refuses a draft that readers may not see, and one compared with itself. */
	@AnalystsMay
	@Transactional
	public BriefingId prepare(BriefingWords words) {
		check(words);
		var id = BriefingId.next();
		briefings.add(id, words, signedIn.current().username(), clock.instant());
		activity.record(BriefingDeeds.of("briefing.prepared", id, words.headline())
			.under(words.draft().id())
			.inConfidence(true));
		return id;
	}

	/** The version is that of the view that was edited; an older one is refused. */
	@AnalystsMay
	@Transactional
	public void edit(BriefingId id, int version, BriefingWords words) {
		check(words);
		var before = open(id, version);
		briefings.edit(id, words);
		activity.record(BriefingDeeds.of("briefing.edited", id, words.headline())
			.changed("briefing.headline", before.headline(), words.headline())
			.changed("briefing.summary", before.summary(), words.summary())
			.changed("briefing.to-watch", before.toWatch(), words.toWatch())
			.under(words.draft().id())
			.inConfidence(true));
	}

	/** Takes a briefing that is not released from the list. */
	@AnalystsMay
	@Transactional
	public void archive(BriefingId id, int version) {
		var briefing = open(id, version);
		briefings.archive(id);
		activity.record(BriefingDeeds.of("briefing.archived", id, briefing.headline()).inConfidence(true));
	}

	private BriefingView open(BriefingId id, int version) {
		var briefing = briefings.lock(id).orElseThrow(UnknownBriefing::new);
		if (briefing.released()) {
			throw new BriefingRefused(Reason.RELEASED_ALREADY);
		}
		if (briefing.version() != version) {
			throw new BriefingRefused(Reason.CHANGED_MEANWHILE);
		}
		return briefing;
	}

	private void check(BriefingWords words) {
		if (words.draft().equals(words.baseline())) {
			throw new BriefingRefused(Reason.SAME_DRAFT);
		}
		var known = PublicEyes.read(drafts::summaries);
		if (known.stream().noneMatch(draft -> draft.id().equals(words.draft()))) {
			throw new BriefingRefused(Reason.UNKNOWN_DRAFT);
		}
	}

}
