package org.isftracker.api.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.isftracker.actor.ActorId;
import org.isftracker.assessment.AssessedCondition;
import org.isftracker.assessment.Difference;
import org.isftracker.assessment.Judgement;
import org.isftracker.assessment.Others;
import org.isftracker.assessment.Outcome;
import org.isftracker.assessment.Standing;
import org.isftracker.resolution.DraftId;
import org.jspecify.annotations.Nullable;

/**
 * How a condition stands under a draft, with the verdict that counts; for a stale one the
 * newest at all, and why it is stale.
 */
record StandingAnswer(UUID draft, UUID condition, UUID nation, Standing standing, @Nullable Outcome outcome,
		@Nullable VerdictAnswer verdict, List<DifferenceAnswer> differences, int uncheckedClauses,
		List<VerdictAnswer> voices, @Nullable OthersAnswer others) {

	static StandingAnswer of(DraftId draft, AssessedCondition assessed, VerdictAnswer.Seen seen) {
		var judgement = assessed.judgement();
		return new StandingAnswer(draft.id(), assessed.condition().id().id(), assessed.condition().nation().id(),
				judgement.standing(), judgement.outcome(),
				Optional.ofNullable(judgement.verdict()).map(verdict -> VerdictAnswer.of(verdict, seen)).orElse(null),
				judgement.differences().stream().map(one -> DifferenceAnswer.of(one, judgement, seen)).toList(),
				judgement.unchecked(),
				judgement.voices().stream().map(verdict -> VerdictAnswer.of(verdict, seen)).toList(),
				Optional.ofNullable(assessed.others()).map(OthersAnswer::of).orElse(null));
	}

	/**
	 * What the other nations do of which a condition asks something; it is reckoned, and
	 * nobody gives a verdict on it.
	 */
	record OthersAnswer(List<UUID> doing, List<UUID> open, List<UUID> circle) {

		static OthersAnswer of(Others others) {
			return new OthersAnswer(others.doing().stream().map(ActorId::id).toList(),
					others.open().stream().map(ActorId::id).toList(),
					others.circle().stream().map(ActorId::id).toList());
		}

	}

	/** One reason why a verdict is stale. */
	record DifferenceAnswer(Difference.Kind kind, @Nullable UUID provision, @Nullable String labelThen,
			@Nullable String wordsThen, @Nullable String labelNow, @Nullable String wordsNow, @Nullable UUID term) {

		static DifferenceAnswer of(Difference difference, Judgement judgement, VerdictAnswer.Seen seen) {
			var verdict = judgement.verdict();
			boolean open = verdict == null || seen.drafts().contains(verdict.draft());
			return new DifferenceAnswer(difference.kind(), Ids.of(difference.provision()),
					open ? difference.labelThen() : null, open ? difference.wordsThen() : null, difference.labelNow(),
					difference.wordsNow(), Ids.of(difference.term()));
		}

	}

}
