package org.isftracker.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.isftracker.actor.ActorId;
import org.isftracker.participation.ContributionKind;
import org.isftracker.participation.OtherNations;
import org.isftracker.participation.OtherNations.Asked;

/**
 * Says in three values whether other nations do what a condition asks of them: a nation
 * that comes does, one that is out, blocked or no longer tracked does not, one in doubt
 * is open. Commanding is coming with an offer of headquarters staff.
 */
final class OthersRule {

	private final Collection<AssessedNation> nations;

	OthersRule(Collection<AssessedNation> nations) {
		this.nations = nations;
	}

	Others apply(OtherNations others, ActorId asking) {
		Map<Answer, List<ActorId>> answers = nations.stream()
			.filter(nation -> !nation.nation().id().equals(asking) && others.concerns(nation.nation().id()))
			.collect(Collectors.groupingBy(nation -> answer(others.asked(), nation),
					Collectors.mapping(nation -> nation.nation().id(), Collectors.toCollection(ArrayList::new))));
		var doing = answers.getOrDefault(Answer.YES, List.of());
		var open = answers.getOrDefault(Answer.OPEN, List.of());
		return new Others(outcome(others, doing.size(), open.size()), doing, open, List.of());
	}

	private static Answer answer(Asked asked, AssessedNation nation) {
		return switch (nation.readiness()) {
			case OUT, BLOCKED -> Answer.NO;
			case IN_DOUBT -> Answer.OPEN;
			case COMES -> asked == Asked.ONE_COMMANDS && !bringsHeadquarters(nation) ? Answer.OPEN : Answer.YES;
		};
	}

	private static boolean bringsHeadquarters(AssessedNation nation) {
		return nation.nation()
			.contributions()
			.stream()
			.anyMatch(contribution -> contribution.kind() == ContributionKind.HEADQUARTERS_STAFF);
	}

	private static Outcome outcome(OtherNations others, int doing, int open) {
		if (others.asked() == Asked.NONE_COMES) {
			return doing > 0 ? Outcome.NOT_MET : open > 0 ? Outcome.UNCLEAR : Outcome.MET;
		}
		var least = others.least();
		int enough = least == null ? 1 : least;
		if (doing >= enough) {
			return Outcome.MET;
		}
		return doing + open >= enough ? Outcome.UNCLEAR : Outcome.NOT_MET;
	}

	private enum Answer {

		YES, NO, OPEN

	}

}
