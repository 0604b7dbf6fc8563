package org.isftracker.assessment;

import java.time.Clock;
import java.util.List;

import org.isftracker.account.AnalystsMay;
import org.isftracker.account.ReadersMay;
import org.isftracker.account.SignedIn;
import org.isftracker.activity.ActivityLog;
import org.isftracker.activity.Deed;
import org.isftracker.assessment.VerdictRefused.Reason;
import org.isftracker.participation.NationReading;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Taking back what one judged last, on the same day; what was judged together is taken
 * back together. The verdicts stay on record and count no more.
 */
@Service
@Transactional(readOnly = true)
public class TakingBack {

	private final Verdicts verdicts;

	private final NationReading nations;

	private final SignedIn signedIn;

	private final ActivityLog activity;

	private final Clock clock;

	TakingBack(Verdicts verdicts, NationReading nations, SignedIn signedIn, ActivityLog activity, Clock clock) {
		this.verdicts = verdicts;
		this.nations = nations;
		this.signedIn = signedIn;
		this.activity = activity;
		this.clock = clock;
	}

	/** What the person signed in judged last today; none where there is nothing. */
	@ReadersMay
	public List<VerdictView> last() {
		return lastOnes().stream().map(Verdict::view).toList();
	}

	/**
	 * Takes it back with what was judged together with it. Refuses a verdict that is not
	 * among the last.
	 */
	@AnalystsMay
	@Transactional
	public void takeBack(VerdictId verdict) {
		var last = lastOnes();
		VerdictRefused.when(last.stream().noneMatch(one -> one.view().id().equals(verdict)), Reason.NOT_THE_LAST);
		last.forEach(this::takeBack);
	}

	private List<Verdict> lastOnes() {
		return verdicts.last(signedIn.current().username(), GivenAt.now(clock).on());
	}

	private void takeBack(Verdict verdict) {
		verdict.takeBack(signedIn.current().username(), clock.instant());
		verdicts.save(verdict);
		var view = verdict.view();
		nations.conditions(List.of(view.condition()))
			.forEach(condition -> activity.record(Deed.of("verdict.taken-back", VerdictRecording.subject(condition))
				.under(view.draft().id())
				.changed("outcome", view.outcome().name(), null)));
	}

}
