package org.isftracker.assessment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

import org.isftracker.account.AnalystsMay;
import org.isftracker.account.Role;
import org.isftracker.account.SignedIn;
import org.isftracker.assessment.VerdictRefused.Reason;
import org.isftracker.participation.ConditionId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Giving verdicts. Each is an event that keeps the words it was read from. */
@Service
@Transactional(readOnly = true)
public class Judging {

	private final Waiting waiting;

	private final VerdictRecording recording;

	private final SignedIn signedIn;

	private final Clock clock;

	Judging(Waiting waiting, VerdictRecording recording, SignedIn signedIn, Clock clock) {
		this.waiting = waiting;
		this.recording = recording;
		this.signedIn = signedIn;
		this.clock = clock;
	}

	/**
	 * Records the verdict as given today by the person signed in; otherwise throws
	 * {@link VerdictRefused}.
	 */
	@AnalystsMay
	@Transactional
	public VerdictId judge(NewVerdict verdict) {
		return judge(verdict, GivenAt.now(clock), Map.of());
	}

	/**
	 * Records a verdict that the person signed in gave on an earlier day; a later day is
	 * refused.
	 */
	@AnalystsMay
	@Transactional
	public VerdictId judge(NewVerdict verdict, LocalDate judgedOn) {
		return judge(verdict, GivenAt.now(clock).on(judgedOn), Map.of());
	}

	/**
	 * Records the same verdict for further conditions, each on the words that its own
	 * last verdict rests on; all or none.
	 */
	@AnalystsMay
	@Transactional
	public VerdictId judge(NewVerdict verdict, Map<ConditionId, SeenGround> alike) {
		return judge(verdict, GivenAt.now(clock), alike);
	}

	private VerdictId judge(NewVerdict verdict, GivenAt when, Map<ConditionId, SeenGround> alike) {
		var assessed = waiting.under(verdict.draft());
		var condition = waiting.condition(assessed, verdict.condition());
		VerdictRefused.when(verdict.decides() && !mayDecide(condition), Reason.NOTHING_TO_DECIDE);
		var given = recording.record(verdict, condition, when, false);
		alike.forEach((other, seen) -> {
			var stood = waiting.condition(assessed, other, seen);
			recording.record(verdict.alike(other, seen, stood), stood, when, false);
		});
		return given;
	}

	private boolean mayDecide(AssessedCondition condition) {
		return signedIn.current().role() == Role.LEAD && condition.judgement().standing() == Standing.DISPUTED;
	}

}
