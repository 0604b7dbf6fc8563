package org.isftracker.council;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

import org.isftracker.actor.ActorId;

/**
 * The votes of the Council counted by Article 27 (3) of the Charter. Neither abstaining
 * nor not voting is a veto; {@code recorded} says that every vote counted was cast.
 */
public record Tally(int inFavour, int against, int abstaining, int notVoting, int unknown,
		List<ActorId> permanentAgainst, boolean recorded, Outcome outcome) {

	/** How many members have to vote in favour. */
	public static final int NEEDED = 9;

	public Tally {
		permanentAgainst = List.copyOf(permanentAgainst);
	}

	/**
	 * Counts one ballot a member; a member whose choice is unknown needs a ballot too.
	 */
	public static Tally of(Collection<Ballot> ballots, boolean recorded) {
		var vetoes = ballots.stream().filter(Tally::isPermanentAgainst).map(Ballot::member).toList();
		return new Tally(count(ballots, Choice.IN_FAVOUR), count(ballots, Choice.AGAINST),
				count(ballots, Choice.ABSTAINING), count(ballots, Choice.NOT_VOTING), count(ballots, Choice.UNKNOWN),
				vetoes, recorded, outcome(ballots, !vetoes.isEmpty()));
	}

	private static Outcome outcome(Collection<Ballot> ballots, boolean opposed) {
		int inFavour = count(ballots, Choice.IN_FAVOUR);
		if (inFavour + count(ballots, Choice.UNKNOWN) < NEEDED) {
			return Outcome.TOO_FEW_VOTES;
		}
		if (inFavour < NEEDED) {
			return Outcome.OPEN;
		}
		if (opposed) {
			return Outcome.VETOED;
		}
		return ballots.stream().anyMatch(Tally::couldVeto) ? Outcome.OPEN : Outcome.CARRIED;
	}

	private static int count(Collection<Ballot> ballots, Choice choice) {
		Predicate<Ballot> chosen = ballot -> ballot.choice() == choice;
		return (int) ballots.stream().filter(chosen).count();
	}

	private static boolean isPermanentAgainst(Ballot ballot) {
		return ballot.permanent() && ballot.choice() == Choice.AGAINST;
	}

	private static boolean couldVeto(Ballot ballot) {
		return ballot.permanent() && ballot.choice() == Choice.UNKNOWN;
	}

}
