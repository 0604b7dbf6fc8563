package org.isftracker.participation;

import java.util.Set;

import org.isftracker.actor.ActorId;
import org.jspecify.annotations.Nullable;

/**
 * What a condition asks of other nations, said so that it is reckoned and no verdict is
 * needed: that enough of them come, that none of them does, or that one of them commands.
 *
 * @param least how many have to come, 1 to 200; null where another thing is asked
 * @param among the nations it is about; where enough are to come and none is named, all
 * others
 */
public record OtherNations(Asked asked, @Nullable Integer least, Set<ActorId> among) {

	/** The most nations that can be asked for. */
	public static final int MOST = 200;

	/** What is asked of them. */
	public enum Asked {

		/** At least so many of them come. */
		ENOUGH_COME,

		/** None of them takes part. */
		NONE_COMES,

		/** One of them comes and brings the headquarters. */
		ONE_COMMANDS

	}

	public OtherNations {
		among = Set.copyOf(among);
	}

	public static OtherNations enough(int least, Set<ActorId> among) {
		return new OtherNations(Asked.ENOUGH_COME, least, among);
	}

	public static OtherNations none(Set<ActorId> among) {
		return new OtherNations(Asked.NONE_COMES, null, among);
	}

	public static OtherNations command(Set<ActorId> among) {
		return new OtherNations(Asked.ONE_COMMANDS, null, among);
	}

	/** Whether it is about that nation, asked by another. */
	public boolean concerns(ActorId other) {
		return among.isEmpty() || among.contains(other);
	}

	void check(ActorId asking, Set<ActorId> nations) {
		Refusal.ITSELF_AMONG_OTHERS.when(among.contains(asking));
		Refusal.UNKNOWN_NATION.when(!nations.containsAll(among));
		Refusal.NO_NATION_NAMED.when(asked != Asked.ENOUGH_COME && among.isEmpty());
		if (asked == Asked.ENOUGH_COME) {
			Refusal.HOW_MANY.when(least == null || least < 1 || least > MOST);
			Refusal.MORE_THAN_NAMED.when(least != null && !among.isEmpty() && least > among.size());
		}
	}

}
