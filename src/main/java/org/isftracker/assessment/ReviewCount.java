package org.isftracker.assessment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.isftracker.account.SignedIn;
import org.isftracker.activity.ActivityLog;
import org.isftracker.activity.ActivityStamp;
import org.isftracker.shell.SectionCount;
import org.isftracker.wording.Times;
import org.springframework.stereotype.Component;

/**
 * How many conditions wait to be judged under the current draft. Every page shows it, so
 * it is counted again only when something was done or a day began.
 */
@Component
class ReviewCount implements SectionCount {

	private final Assessment assessment;

	private final ActivityLog activity;

	private final SignedIn signedIn;

	private final Clock clock;

	private final Map<Boolean, Counted> counted = new ConcurrentHashMap<>();

	ReviewCount(Assessment assessment, ActivityLog activity, SignedIn signedIn, Clock clock) {
		this.assessment = assessment;
		this.activity = activity;
		this.signedIn = signedIn;
		this.clock = clock;
	}

	@Override
	public String section() {
		return "review";
	}

	@Override
	public long waiting() {
		var stamp = activity.stamp();
		var today = LocalDate.ofInstant(clock.instant(), Times.NEW_YORK);
		var readsAll = signedIn.mayReadConfidential();
		var last = counted.get(readsAll);
		if (last == null || !last.holds(stamp, today)) {
			last = new Counted(stamp, today, count());
			counted.put(readsAll, last);
		}
		return last.waiting();
	}

	private long count() {
		return assessment.underTheCurrentDraft().map(ReviewQueue::of).map(queue -> queue.items().size()).orElse(0);
	}

	private record Counted(ActivityStamp stamp, LocalDate day, long waiting) {

		boolean holds(ActivityStamp now, LocalDate today) {
			return stamp.equals(now) && day.equals(today);
		}

	}

}
