package org.isftracker.scenario;

import java.util.List;
import java.util.Optional;

import org.isftracker.account.AnalystsMay;
import org.isftracker.actor.ActorId;
import org.isftracker.assessment.AssessedCondition;
import org.isftracker.assessment.AssessedNation;
import org.isftracker.mandate.TermView;
import org.isftracker.participation.ConditionView;
import org.isftracker.resolution.DraftId;
import org.isftracker.resolution.DraftReading;
import org.isftracker.resolution.DraftSummary;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What one can aim at under a draft, and what stands against itself. */
@Service
@AnalystsMay
@Transactional(readOnly = true)
public class GoalChoices {

	private final Grounds grounds;

	private final DraftReading drafts;

	GoalChoices(Grounds grounds, DraftReading drafts) {
		this.grounds = grounds;
		this.drafts = drafts;
	}

	/** Empty where the draft is not there. */
	public Optional<Choices> under(DraftId draft) {
		return grounds.of(draft)
			.map(ground -> new Choices(ground.text().summary(), drafts.summaries(), ground.assessed().nations(),
					answered(ground),
					Contradictions.among(ground.assessed()
						.conditions()
						.map(AssessedCondition::condition)
						.filter(ConditionView::decides)
						.toList(), ground.terms(), ground.known())));
	}

	private static List<TermView> answered(Ground ground) {
		return ground.terms()
			.stream()
			.filter(term -> ground.assessed()
				.conditions()
				.anyMatch(one -> one.condition().terms().contains(term.id())
						&& !ground.known().readings(one.condition(), term.id()).isEmpty()))
			.toList();
	}

	/**
	 * The draft chosen and all others, the nations, the terms of which something is
	 * known, and the conditions that contradict each other.
	 */
	public record Choices(DraftSummary draft, List<DraftSummary> drafts, List<AssessedNation> nations,
			List<TermView> terms, List<Contradiction> contradictions) {

		/** What a nation is called. */
		public String name(ActorId nation) {
			return nations.stream()
				.filter(one -> one.nation().id().equals(nation))
				.findFirst()
				.map(one -> one.nation().name())
				.orElse("");
		}

	}

}
