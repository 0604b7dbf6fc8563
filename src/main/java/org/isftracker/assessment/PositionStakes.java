package org.isftracker.assessment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.isftracker.comparison.AtStake;
import org.isftracker.comparison.Stake;
import org.isftracker.comparison.StakedPosition;
import org.isftracker.council.PositionReading;
import org.isftracker.council.PositionView;
import org.isftracker.mandate.Mandate;
import org.isftracker.mandate.ReadingView;
import org.isftracker.mandate.TermId;
import org.isftracker.resolution.ClauseId;
import org.isftracker.resolution.ClauseText;
import org.isftracker.resolution.DraftText;
import org.isftracker.resolution.ProvisionId;
import org.springframework.stereotype.Component;

/** Who wants what of the terms that a clause of either text settles. */
@Component
class PositionStakes implements AtStake {

	private final Mandate mandate;

	private final PositionReading positions;

	PositionStakes(Mandate mandate, PositionReading positions) {
		this.mandate = mandate;
		this.positions = positions;
	}

	@Override
	public Map<ProvisionId, Stake> of(DraftText earlier, DraftText later) {
		var provisions = provisions(earlier, later);
		var stakes = wanted();
		Map<ProvisionId, Stake> found = new HashMap<>();
		for (var reading : mandate.readings(List.of(earlier.id(), later.id()))) {
			var stake = stakes.get(reading.term());
			if (stake != null) {
				said(reading, provisions).forEach(provision -> found.merge(provision, stake, Stake::and));
			}
		}
		return found;
	}

	private static Map<ClauseId, ProvisionId> provisions(DraftText earlier, DraftText later) {
		return Stream.of(earlier, later)
			.flatMap(text -> text.clauses().stream())
			.collect(Collectors.toMap(ClauseText::id, ClauseText::provision, (one, other) -> one));
	}

	private static Set<ProvisionId> said(ReadingView reading, Map<ClauseId, ProvisionId> provisions) {
		return reading.clauses()
			.stream()
			.filter(provisions::containsKey)
			.map(provisions::get)
			.collect(Collectors.toSet());
	}

	private Map<TermId, Stake> wanted() {
		return positions.positions()
			.stream()
			.collect(Collectors.toMap(PositionView::term, PositionStakes::stake, Stake::and));
	}

	private static Stake stake(PositionView position) {
		return Stake.of(new StakedPosition(position.stance().name(), List.of(position.actor().name())));
	}

}
