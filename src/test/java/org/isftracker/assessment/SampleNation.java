package org.isftracker.assessment;

import static org.isftracker.assessment.SampleVerdicts.MONDAY;
import static org.isftracker.assessment.SampleVerdicts.uuid;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.isftracker.actor.ActorId;
import org.isftracker.participation.Certainty;
import org.isftracker.participation.ConditionId;
import org.isftracker.participation.ConditionKind;
import org.isftracker.participation.ConditionState;
import org.isftracker.participation.ConditionView;
import org.isftracker.participation.ContributionId;
import org.isftracker.participation.ContributionKind;
import org.isftracker.participation.ContributionView;
import org.isftracker.participation.Direction;
import org.isftracker.participation.NationView;
import org.isftracker.participation.OfferId;
import org.isftracker.participation.OfferView;
import org.isftracker.participation.Shift;
import org.isftracker.participation.Strength;
import org.isftracker.participation.WordingId;

/** Conditions as they stand and nations as they offer, to try the rules on. */
final class SampleNation {

	private SampleNation() {
	}

	static AssessedCondition condition(Strength strength, Standing standing, Outcome outcome) {
		var verdict = standing == Standing.UNASSESSED ? null
				: SampleVerdicts.verdict("ana", 9, outcome, SampleVerdicts.FIRST, "tasks=disarm");
		return new AssessedCondition(view(strength), new Judgement(standing, verdict, List.of(), 0, List.of()));
	}

	static AssessedCondition current(Strength strength, Outcome outcome) {
		return condition(strength, Standing.CURRENT, outcome);
	}

	private static ConditionView view(Strength strength) {
		return new ConditionView(new ConditionId(uuid("condition " + strength)), new ActorId(uuid("nation")),
				"No role in disarming", "The troops will disarm nobody.", ConditionKind.PROHIBITED_TASK, strength,
				ConditionState.STANDS, null, Set.of(), Set.of(), null, List.of(), MONDAY, null,
				new WordingId(uuid("wording")), "ana", Instant.EPOCH, Shift.STATED);
	}

	static AssessedNation nation(String name, Readiness readiness, ContributionView... contributions) {
		var view = new NationView(new ActorId(uuid(name)), name, null, null, false, null, null, List.of(contributions),
				List.of(), List.of());
		return new AssessedNation(view, readiness, null, List.of());
	}

	/** Offers of one contribution, newest first. */
	static ContributionView contribution(ContributionKind kind, OfferView... newestFirst) {
		return new ContributionView(new ContributionId(uuid("contribution")), kind, Arrays.asList(newestFirst));
	}

	static OfferView offer(long least, long most, Certainty certainty) {
		return new OfferView(new OfferId(uuid("offer")), least, most, certainty, null, MONDAY, null, List.of(), "ana",
				Instant.EPOCH, Direction.FIRST);
	}

	static OfferView offerWithoutFigure() {
		return new OfferView(new OfferId(uuid("offer")), null, null, Certainty.PLEDGED, null, MONDAY, null, List.of(),
				"ana", Instant.EPOCH, Direction.FIRST);
	}

}
