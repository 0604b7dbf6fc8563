package org.isftracker.assessment;

import java.time.Clock;
import java.util.Optional;

import org.isftracker.account.AnalystsMay;
import org.isftracker.account.Colleagues;
import org.isftracker.account.PersonName;
import org.isftracker.account.SignedIn;
import org.isftracker.activity.ActivityLog;
import org.isftracker.activity.Deed;
import org.isftracker.assessment.VerdictRefused.Reason;
import org.isftracker.participation.ConditionId;
import org.isftracker.resolution.DraftId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sharing out the review queue. A condition is one person's, under every draft, until it
 * is another's or nobody's.
 */
@Service
@Transactional(readOnly = true)
public class Assigning {

	private final Assignments assignments;

	private final Waiting waiting;

	private final Colleagues colleagues;

	private final SignedIn signedIn;

	private final ActivityLog activity;

	private final Clock clock;

	Assigning(Assignments assignments, Waiting waiting, Colleagues colleagues, SignedIn signedIn, ActivityLog activity,
			Clock clock) {
		this.assignments = assignments;
		this.waiting = waiting;
		this.colleagues = colleagues;
		this.signedIn = signedIn;
		this.activity = activity;
		this.clock = clock;
	}

	/**
	 * Makes the condition the work of an analyst or lead, or of nobody where no username
	 * is given. Refuses other people and a condition that does not stand.
	 */
	@AnalystsMay
	@Transactional
	public void assign(DraftId draft, ConditionId condition, @Nullable String to) {
		var assessed = waiting.condition(waiting.under(draft), condition);
		VerdictRefused.when(to != null && name(to).isEmpty(), Reason.NOBODY_WHO_JUDGES);
		var me = signedIn.current().username();
		var before = assignments.end(condition, me, clock.instant());
		if (to != null) {
			assignments.begin(condition, to, me, clock.instant());
		}
		activity.record(Deed.of("review.assigned", VerdictRecording.subject(assessed.condition()))
			.changed("assigned", before.flatMap(this::name).orElse(null), to == null ? null : name(to).orElseThrow()));
	}

	private Optional<String> name(String username) {
		return colleagues.analysts()
			.stream()
			.filter(person -> person.username().equals(username))
			.map(PersonName::name)
			.findFirst();
	}

}
