package org.isftracker.assessment;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;

import org.isftracker.account.AnalystsMay;
import org.isftracker.assessment.VerdictRefused.Reason;
import org.isftracker.comparison.FirmnessLadder;
import org.isftracker.comparison.LadderKeeping;
import org.isftracker.participation.ConditionId;
import org.isftracker.resolution.DraftId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Saying that stale or due verdicts still hold, on the words as they are now. */
@Service
@Transactional(readOnly = true)
public class Confirming {

	private final Waiting waiting;

	private final VerdictRecording recording;

	private final LadderKeeping ladders;

	private final Clock clock;

	Confirming(Waiting waiting, VerdictRecording recording, LadderKeeping ladders, Clock clock) {
		this.waiting = waiting;
		this.recording = recording;
		this.ladders = ladders;
		this.clock = clock;
	}

	/**
	 * Gives each condition its last outcome anew, all or none. Where a change is firmer
	 * or softer a reason is required; where none is given the former rationale goes on.
	 * Otherwise throws {@link VerdictRefused}.
	 */
	@AnalystsMay
	@Transactional
	public void confirm(DraftId draft, Map<ConditionId, SeenGround> seen, @Nullable String reason) {
		VerdictRefused.when(seen.isEmpty(), Reason.NOTHING_TO_CONFIRM);
		var assessed = waiting.under(draft);
		var ladder = ladders.current().in(assessed.draft().language());
		var when = GivenAt.now(clock);
		seen.forEach((id, ground) -> {
			var condition = waiting.condition(assessed, id, ground);
			VerdictRefused.when(reason == null && needsReason(condition.judgement(), ladder), Reason.REASON_MISSING);
			recording.record(confirmed(draft, condition, ground, reason), condition, when, true);
		});
	}

	static boolean needsReason(Judgement judgement, FirmnessLadder ladder) {
		return judgement.differences()
			.stream()
			.map(difference -> Redlined.of(difference, ladder))
			.anyMatch(Redlined::isFirmerOrSofter);
	}

	private static NewVerdict confirmed(DraftId draft, AssessedCondition condition, SeenGround seen,
			@Nullable String reason) {
		var judgement = condition.judgement();
		var last = Optional.ofNullable(judgement.verdict())
			.filter(verdict -> judgement.canBeConfirmed())
			.orElseThrow(() -> new VerdictRefused(Reason.NOTHING_TO_CONFIRM));
		return new NewVerdict(condition.condition().id(), draft, last.outcome(),
				reason == null ? last.rationale() : reason, seen.clauses(), seen.silentOn(), last.evidence(), false);
	}

}
