package org.isftracker.assessment;

import org.isftracker.account.SignedIn;
import org.isftracker.activity.ActivityLog;
import org.isftracker.activity.Deed;
import org.isftracker.activity.Subject;
import org.isftracker.participation.ConditionView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes a verdict down with the words that it rests on, and tells the activity log. */
@Component
class VerdictRecording {

	private final Verdicts verdicts;

	private final Grounds grounds;

	private final SignedIn signedIn;

	private final ActivityLog activity;

	VerdictRecording(Verdicts verdicts, Grounds grounds, SignedIn signedIn, ActivityLog activity) {
		this.verdicts = verdicts;
		this.grounds = grounds;
		this.signedIn = signedIn;
		this.activity = activity;
	}

	VerdictId record(NewVerdict verdict, AssessedCondition stood, GivenAt when, boolean confirms) {
		var given = new VerdictView(VerdictId.next(), verdict.condition(), verdict.draft(), verdict.outcome(),
				verdict.rationale(), grounds.of(verdict), verdict.silentOn(), verdict.evidence(),
				signedIn.current().username(), when.on(), when.at(), verdict.decides(), idOf(stood), confirms, null);
		verdicts.save(new Verdict(given));
		activity.record(deed(given, stood));
		return given.id();
	}

	private static @Nullable VerdictId idOf(AssessedCondition condition) {
		var verdict = condition.judgement().verdict();
		return verdict == null ? null : verdict.id();
	}

	private static Deed deed(VerdictView given, AssessedCondition stood) {
		var before = stood.judgement().verdict();
		return Deed.of(kind(given), subject(stood.condition()))
			.under(given.draft().id())
			.changed("outcome", before == null ? null : before.outcome().name(), given.outcome().name())
			.changed("rationale", before == null ? null : before.rationale(), given.rationale());
	}

	private static String kind(VerdictView given) {
		if (given.decides()) {
			return "verdict.decided";
		}
		return given.confirms() ? "verdict.confirmed" : "verdict.given";
	}

	static Subject subject(ConditionView condition) {
		return new Subject("CONDITION", condition.id().toString(), condition.title(), "/nations/" + condition.nation());
	}

}
