package org.isftracker.assessment;

import java.time.Clock;
import java.time.LocalDate;

import org.isftracker.account.AnalystsMay;
import org.isftracker.account.Role;
import org.isftracker.account.SignedIn;
import org.isftracker.account.SignedInPerson;
import org.isftracker.activity.ActivityLog;
import org.isftracker.activity.Deed;
import org.isftracker.activity.Subject;
import org.isftracker.assessment.VerdictRefused.Reason;
import org.isftracker.wording.Times;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Giving verdicts. Each is an event that keeps the words it was read from. */
@Service
@Transactional(readOnly = true)
public class Judging {

	private final Verdicts verdicts;

	private final Grounds grounds;

	private final Assessment assessment;

	private final SignedIn signedIn;

	private final ActivityLog activity;

	private final Clock clock;

	Judging(Verdicts verdicts, Grounds grounds, Assessment assessment, SignedIn signedIn, ActivityLog activity,
			Clock clock) {
		this.verdicts = verdicts;
		this.grounds = grounds;
		this.assessment = assessment;
		this.signedIn = signedIn;
		this.activity = activity;
		this.clock = clock;
	}

	/**
	 * Records the verdict as given today by the person signed in; otherwise throws
	 * {@link VerdictRefused}.
	 */
	@AnalystsMay
	@Transactional
	public VerdictId judge(NewVerdict verdict) {
		return judge(verdict, LocalDate.ofInstant(clock.instant(), Times.NEW_YORK));
	}

	/**
	 * Records a verdict that the person signed in gave on an earlier day; a later day is
	 * refused.
	 */
	@AnalystsMay
	@Transactional
	public VerdictId judge(NewVerdict verdict, LocalDate judgedOn) {
		var person = signedIn.current();
		var basis = grounds.of(verdict);
		var stood = standing(verdict, person);
		var now = clock.instant();
		if (judgedOn.isAfter(LocalDate.ofInstant(now, Times.NEW_YORK))) {
			throw new VerdictRefused(Reason.IN_THE_FUTURE);
		}
		var given = new VerdictView(VerdictId.next(), verdict.condition(), verdict.draft(), verdict.outcome(),
				verdict.rationale(), basis, verdict.silentOn(), verdict.evidence(), person.username(), judgedOn, now,
				verdict.decides(), idOf(stood));
		verdicts.save(new Verdict(given));
		activity.record(deed(given, stood));
		return given.id();
	}

	private AssessedCondition standing(NewVerdict verdict, SignedInPerson person) {
		var condition = assessment.under(verdict.draft())
			.flatMap(draft -> draft.condition(verdict.condition()))
			.orElseThrow(() -> new VerdictRefused(Reason.CONDITION_NOT_STANDING));
		if (verdict.decides()
				&& (person.role() != Role.LEAD || condition.judgement().standing() != Standing.DISPUTED)) {
			throw new VerdictRefused(Reason.NOTHING_TO_DECIDE);
		}
		return condition;
	}

	private static @Nullable VerdictId idOf(AssessedCondition condition) {
		var verdict = condition.judgement().verdict();
		return verdict == null ? null : verdict.id();
	}

	private static Deed deed(VerdictView given, AssessedCondition stood) {
		var before = stood.judgement().verdict();
		return Deed
			.of(given.decides() ? "verdict.decided" : "verdict.given",
					new Subject("CONDITION", given.condition().toString(), stood.condition().title(),
							"/nations/" + stood.condition().nation()))
			.under(given.draft().id())
			.changed("outcome", before == null ? null : before.outcome().name(), given.outcome().name())
			.changed("rationale", before == null ? null : before.rationale(), given.rationale());
	}

}
