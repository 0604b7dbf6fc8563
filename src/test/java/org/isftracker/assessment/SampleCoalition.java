package org.isftracker.assessment;

import static org.isftracker.assessment.SampleNation.contribution;
import static org.isftracker.assessment.SampleNation.offerWithoutFigure;
import static org.isftracker.assessment.SampleVerdicts.MONDAY;
import static org.isftracker.assessment.SampleVerdicts.uuid;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.isftracker.actor.ActorId;
import org.isftracker.participation.ConditionId;
import org.isftracker.participation.ConditionKind;
import org.isftracker.participation.ConditionState;
import org.isftracker.participation.ConditionView;
import org.isftracker.participation.ContributionKind;
import org.isftracker.participation.ContributionView;
import org.isftracker.participation.NationView;
import org.isftracker.participation.OtherNations;
import org.isftracker.participation.ParticipationId;
import org.isftracker.participation.ParticipationStatus;
import org.isftracker.participation.Shift;
import org.isftracker.participation.StatusView;
import org.isftracker.participation.Strength;
import org.isftracker.participation.WordingId;

/** Nations some of which wait for others. */
final class SampleCoalition {

	private final List<AssessedNation> nations = new ArrayList<>();

	SampleCoalition comes(String name) {
		nations.add(nation(name, Readiness.COMES));
		return this;
	}

	SampleCoalition commands(String name) {
		nations.add(AssessedNation.of(view(name, ParticipationStatus.PLEDGED,
				contribution(ContributionKind.HEADQUARTERS_STAFF, offerWithoutFigure())), List.of()));
		return this;
	}

	SampleCoalition out(String name) {
		nations.add(nation(name, Readiness.OUT));
		return this;
	}

	SampleCoalition doubts(String name) {
		nations.add(nation(name, Readiness.IN_DOUBT));
		return this;
	}

	SampleCoalition waits(String name, OtherNations others) {
		return waits(name, others, Strength.REQUIRED);
	}

	SampleCoalition prefers(String name, OtherNations others) {
		return waits(name, others, Strength.PREFERRED);
	}

	private SampleCoalition waits(String name, OtherNations others, Strength strength) {
		var condition = new AssessedCondition(condition(id(name), others, strength), Judgement.unassessed())
			.unreckoned();
		nations.add(AssessedNation.of(view(name, ParticipationStatus.PLEDGED), List.of(condition)));
		return this;
	}

	List<AssessedNation> nations() {
		return List.copyOf(nations);
	}

	Readiness readiness(String name) {
		return settled(name).readiness();
	}

	Others others(String name) {
		return settled(name).conditions()
			.stream()
			.map(AssessedCondition::others)
			.filter(others -> others != null)
			.findFirst()
			.orElseThrow();
	}

	private AssessedNation settled(String name) {
		return Coalition.settle(nations)
			.stream()
			.filter(nation -> nation.nation().id().equals(id(name)))
			.findFirst()
			.orElseThrow();
	}

	static AssessedNation nation(String name, Readiness readiness) {
		return AssessedNation.of(view(name, switch (readiness) {
			case COMES -> ParticipationStatus.PLEDGED;
			case OUT -> ParticipationStatus.DECLINED;
			default -> ParticipationStatus.CONSIDERING;
		}), List.of());
	}

	static ActorId id(String name) {
		return new ActorId(uuid(name));
	}

	static Set<ActorId> ids(String... names) {
		return Arrays.stream(names).map(SampleCoalition::id).collect(Collectors.toUnmodifiableSet());
	}

	private static NationView view(String name, ParticipationStatus status, ContributionView... contributions) {
		var place = new StatusView(new ParticipationId(uuid("place " + name)), status, MONDAY, null, "It said so.",
				List.of(), "ana", "lead", Instant.EPOCH, null);
		return new NationView(id(name), name, null, null, false, place, null, List.of(contributions), List.of(place),
				List.of());
	}

	private static ConditionView condition(ActorId nation, OtherNations others, Strength strength) {
		return new ConditionView(new ConditionId(uuid("others " + nation)), nation, "Not alone",
				"It does not come alone.", ConditionKind.OTHER_NATIONS_FIRST, strength, ConditionState.STANDS, null,
				Set.of(), Set.of(), others, List.of(), MONDAY, null, new WordingId(uuid("wording " + nation)), "ana",
				Instant.EPOCH, Shift.STATED);
	}

}
