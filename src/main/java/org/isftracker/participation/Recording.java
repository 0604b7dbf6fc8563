package org.isftracker.participation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;

import org.isftracker.account.SignedIn;
import org.isftracker.activity.ActivityLog;
import org.isftracker.activity.Deed;
import org.isftracker.activity.Subject;
import org.isftracker.actor.ActorId;
import org.isftracker.actor.ActorName;
import org.isftracker.actor.ActorRegister;
import org.isftracker.evidence.StatementId;
import org.springframework.stereotype.Component;

/**
 * What every command of this module does: check the ground it stands on, and tell what
 * was done.
 */
@Component("participationRecording")
class Recording {

	private final Sources sources;

	private final ActorRegister actors;

	private final ActivityLog activity;

	private final SignedIn signedIn;

	private final Clock clock;

	Recording(Sources sources, ActorRegister actors, ActivityLog activity, SignedIn signedIn, Clock clock) {
		this.sources = sources;
		this.actors = actors;
		this.activity = activity;
		this.signedIn = signedIn;
		this.clock = clock;
	}

	String person() {
		return signedIn.current().username();
	}

	Instant now() {
		return clock.instant();
	}

	/**
	 * A deed done to a nation that rests on the statements, held from readers as they
	 * are.
	 */
	Deed grounded(String kind, ActorId nation, LocalDate holdsFrom, Set<StatementId> statements) {
		Refusal.FUTURE_DAY.when(holdsFrom.isAfter(LocalDate.ofInstant(now(), ZoneOffset.UTC)));
		return deed(kind, nation).inConfidence(sources.inConfidence(statements));
	}

	Deed deed(String kind, ActorId nation) {
		var name = actors.names(Set.of(nation)).get(nation);
		if (name == null) {
			throw new ParticipationRefused(Refusal.UNKNOWN_ACTOR);
		}
		return Deed.of(kind, subject(name));
	}

	void tell(Deed deed) {
		activity.record(deed);
	}

	private static Subject subject(ActorName nation) {
		return new Subject("nation", nation.id().toString(), nation.name(), "/nations/" + nation.id());
	}

}
