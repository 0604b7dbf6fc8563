package org.isftracker.participation;

import java.util.List;
import java.util.Optional;

import org.isftracker.account.AnalystsMay;
import org.isftracker.actor.ActorId;
import org.isftracker.resolution.DraftId;
import org.isftracker.resolution.DraftReading;
import org.isftracker.resolution.DraftSummary;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sets a proposed place against how the nation's conditions stand under the current
 * draft.
 */
@Service
@Transactional(readOnly = true)
public class Contradicting {

	private final NationReading nations;

	private final DraftReading drafts;

	private final ObjectProvider<NationStandings> standings;

	Contradicting(NationReading nations, DraftReading drafts, ObjectProvider<NationStandings> standings) {
		this.nations = nations;
		this.drafts = drafts;
		this.standings = standings;
	}

	/** Empty where nothing contradicts, no draft is current, or nobody judges. */
	@AnalystsMay
	public Optional<Found> between(ActorId nation, ParticipationStatus proposed) {
		if (!Contradiction.possible(proposed)) {
			return Optional.empty();
		}
		var conditions = nations.conditions(nation);
		return conditions.stream().anyMatch(ConditionView::decides) ? between(nation, proposed, conditions)
				: Optional.empty();
	}

	private Optional<Found> between(ActorId nation, ParticipationStatus proposed, List<ConditionView> conditions) {
		return drafts.current()
			.map(DraftSummary::id)
			.flatMap(draft -> standings.stream()
				.findFirst()
				.flatMap(judging -> judging.under(draft))
				.flatMap(under -> Optional.ofNullable(under.nations().get(nation)))
				.flatMap(standing -> Contradiction.of(proposed, standing, conditions))
				.map(contradiction -> new Found(draft, contradiction)));
	}

	/** A contradiction, and the draft under which it is one. */
	public record Found(DraftId draft, Contradiction contradiction) {
	}

}
