package org.isftracker.briefing;

import java.time.Clock;
import java.time.Instant;

import org.isftracker.account.LeadsMay;
import org.isftracker.account.SignedIn;
import org.isftracker.activity.ActivityLog;
import org.isftracker.briefing.BriefingRefused.Reason;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Releasing a briefing: it is numbered, frozen and set as files, and nothing of it
 * changes any more.
 */
@Service
@Transactional(readOnly = true)
public class BriefingReleasing {

	private final Briefings briefings;

	private final BriefingParts parts;

	private final Composing composing;

	private final Confidences confidences;

	private final Freezing freezing;

	private final ActivityLog activity;

	private final SignedIn signedIn;

	private final Clock clock;

	BriefingReleasing(Briefings briefings, BriefingParts parts, Composing composing, Confidences confidences,
			Freezing freezing, ActivityLog activity, SignedIn signedIn, Clock clock) {
		this.briefings = briefings;
		this.parts = parts;
		this.composing = composing;
		this.confidences = confidences;
		this.freezing = freezing;
		this.activity = activity;
		this.signedIn = signedIn;
		this.clock = clock;
	}

	/**
	 * Refuses a briefing that was changed since the version, one on words that can still
	 * change, one without headline or bottom line, one that quotes what is held in
	 * confidence and, where judgements in it do not hold, one without a reason.
	 */
	@LeadsMay
	@Transactional
	public int release(BriefingId id, int version, @Nullable String reason) {
		int number = briefings.nextNumber();
		var prepared = open(id, version);
		var composed = composing.compose(prepared, briefings);
		check(composed, reason);
		confidences.check(prepared, reason);
		freeze(id, number, composed, composed.doubts().isEmpty() ? null : reason);
		activity.record(
				BriefingDeeds.of("briefing.released", id, composed.headline()).under(prepared.briefing().draft().id()));
		return number;
	}

	private void freeze(BriefingId id, int number, BriefingContent composed, @Nullable String reason) {
		Instant now = clock.instant();
		freezing.freeze(id, composed, number, reason, signedIn.current().username(), now);
	}

	/** Says of a released briefing that it does not count any more; it stays readable. */
	@LeadsMay
	@Transactional
	public void withdraw(BriefingId id, String reason) {
		var briefing = briefings.lock(id).orElseThrow(UnknownBriefing::new);
		BriefingRefused.when(!briefing.released(), Reason.NOT_RELEASED);
		BriefingRefused.when(briefing.withdrawal() != null, Reason.WITHDRAWN_ALREADY);
		briefings.withdraw(id, reason, signedIn.current().username(), clock.instant());
		activity.record(BriefingDeeds.of("briefing.withdrawn", id, briefing.headline())
			.changed("briefing.withdrawal", null, reason)
			.under(briefing.draft().id()));
	}

	/**
	 * Prepares a briefing that is to take the place of a released one, with its words.
	 */
	@LeadsMay
	@Transactional
	public BriefingId correct(BriefingId id) {
		var wrong = briefings.lock(id).orElseThrow(UnknownBriefing::new);
		BriefingRefused.when(!wrong.released(), Reason.NOT_RELEASED);
		var correction = BriefingId.next();
		var person = signedIn.current().username();
		briefings.add(correction, wrong.plan(), id, person, clock.instant());
		parts.arrange(correction, parts.arrangement(id));
		parts.texts(id).forEach((place, text) -> parts.write(correction, place, text.words(), person, clock.instant()));
		activity.record(BriefingDeeds.of("briefing.corrected", correction, wrong.headline())
			.under(wrong.draft().id())
			.inConfidence(true));
		return correction;
	}

	private Prepared open(BriefingId id, int version) {
		var briefing = briefings.lock(id).orElseThrow(UnknownBriefing::new);
		BriefingRefused.when(briefing.released(), Reason.RELEASED_ALREADY);
		BriefingRefused.when(briefing.version() != version, Reason.CHANGED_MEANWHILE);
		return new Prepared(briefing, parts.arrangement(id), parts.texts(id));
	}

	private static void check(BriefingContent content, @Nullable String reason) {
		BriefingRefused.when(content.text().fingerprint() == null, Reason.NOT_CIRCULATED);
		BriefingRefused.when(content.headline().isBlank() || content.summary().isBlank(), Reason.NOT_WRITTEN);
		BriefingRefused.when(!content.doubts().isEmpty() && (reason == null || reason.isBlank()), Reason.NO_REASON);
	}

}
