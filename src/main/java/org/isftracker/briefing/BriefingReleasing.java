package org.isftracker.briefing;

import java.time.Clock;
import java.util.EnumSet;

import org.isftracker.account.LeadsMay;
import org.isftracker.account.SignedIn;
import org.isftracker.activity.ActivityLog;
import org.isftracker.briefing.BriefingRefused.Reason;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Releasing a briefing: it is numbered, frozen and set as a file, and nothing of it
 * changes any more.
 */
@Service
@Transactional(readOnly = true)
public class BriefingReleasing {

	private final Briefings briefings;

	private final Composing composing;

	private final Keeping keeping;

	private final Sheet sheet;

	private final Phrases phrases;

	private final ActivityLog activity;

	private final SignedIn signedIn;

	private final Clock clock;

	BriefingReleasing(Briefings briefings, Composing composing, Keeping keeping, Sheet sheet, Phrases phrases,
			ActivityLog activity, SignedIn signedIn, Clock clock) {
		this.briefings = briefings;
		this.composing = composing;
		this.keeping = keeping;
		this.sheet = sheet;
		this.phrases = phrases;
		this.activity = activity;
		this.signedIn = signedIn;
		this.clock = clock;
	}

	/**
	 * Refuses a briefing that was changed since the version, one on words that can still
	 * change, and, where judgements in it no longer hold, one without a reason.
	 */
	@LeadsMay
	@Transactional
	public int release(BriefingId id, int version, @Nullable String reason) {
		int number = briefings.nextNumber();
		var briefing = open(id, version);
		var composed = composing.compose(briefing, briefings.lastReleased().map(keeping::read));
		check(composed, reason);
		var now = clock.instant();
		var person = signedIn.current().username();
		var content = composed.released(number, composed.doubts().isEmpty() ? null : reason,
				phrases.release(person, now));
		briefings.release(id, new Briefings.Release(number, content.reason(), now, person, keeping.write(content),
				keeping.hash(content)), sheet.file(content, BriefingFormat.PDF));
		EnumSet.complementOf(EnumSet.of(BriefingFormat.PDF))
			.forEach(format -> briefings.keep(id, format, sheet.file(content, format)));
		activity.record(BriefingDeeds.of("briefing.released", id, briefing.headline()).under(briefing.draft().id()));
		return number;
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

	private static void check(BriefingContent content, @Nullable String reason) {
		if (content.text().fingerprint() == null) {
			throw new BriefingRefused(Reason.NOT_CIRCULATED);
		}
		if (!content.doubts().isEmpty() && (reason == null || reason.isBlank())) {
			throw new BriefingRefused(Reason.NO_REASON);
		}
	}

}
