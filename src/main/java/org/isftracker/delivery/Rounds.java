package org.isftracker.delivery;

import java.time.Instant;

import org.isftracker.activity.ActivityLog;
import org.isftracker.briefing.BriefingView;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the newest briefing into the box for each list whose hour has struck. */
@Component
class Rounds {

	private final MailingLists lists;

	private final Letters letters;

	private final Releases releases;

	private final ActivityLog activity;

	Rounds(MailingLists lists, Letters letters, Releases releases, ActivityLog activity) {
		this.lists = lists;
		this.letters = letters;
		this.releases = releases;
		this.activity = activity;
	}

	/**
	 * The day is taken and the letters are written in one transaction: both or neither.
	 */
	@Transactional
	void serve(Instant now) {
		var due = lists.byName().stream().filter(list -> isDue(list, now)).toList();
		if (!due.isEmpty()) {
			releases.newest().ifPresent(briefing -> due.forEach(list -> serve(list, briefing, now)));
		}
	}

	private static boolean isDue(MailingListView list, Instant now) {
		var round = Round.today(list.words().hour(), now);
		return list.words().active() && round.day().isAfter(list.lastRound()) && round.hasStruck(now);
	}

	private void serve(MailingListView list, BriefingView briefing, Instant now) {
		boolean ours = lists.takeRound(list.id(), Round.today(list.words().hour(), now).day());
		if (ours && letters.add(briefing.id(), list.id(), now) > 0) {
			activity.record(lists.changedBy(list.id()), DeliveryDeeds.of("mailing.due", briefing, list.words().name()));
		}
	}

}
