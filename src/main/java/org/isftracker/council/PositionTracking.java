package org.isftracker.council;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

import org.isftracker.account.AnalystsMay;
import org.isftracker.account.SignedIn;
import org.isftracker.activity.ActivityLog;
import org.isftracker.activity.Deed;
import org.isftracker.activity.Subject;
import org.isftracker.actor.ActorName;
import org.isftracker.council.CouncilRefused.Reason;
import org.isftracker.evidence.Citation;
import org.isftracker.mandate.Mandate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Recording what actors want of terms. A position that was made from another than the one
 * of now is refused with {@link PositionSuperseded}, everything else with
 * {@link CouncilRefused}.
 */
@Service
@Transactional
public class PositionTracking {

	private final Positions positions;

	private final Mandate mandate;

	private final Sources sources;

	private final ActivityLog activity;

	private final SignedIn signedIn;

	private final Clock clock;

	PositionTracking(Positions positions, Mandate mandate, Sources sources, ActivityLog activity, SignedIn signedIn,
			Clock clock) {
		this.positions = positions;
		this.mandate = mandate;
		this.sources = sources;
		this.activity = activity;
		this.signedIn = signedIn;
		this.clock = clock;
	}

	@AnalystsMay
	public PositionId take(NewPosition position) {
		check(position);
		var before = positions.findByActorAndTermAndSupersededAtIsNull(position.actor(), position.term());
		before.filter(now -> !now.id().equals(position.madeFrom())).ifPresent(this::refuse);
		before.ifPresent(this::supersede);
		var kept = positions.save(new Position(position, clock.instant(), signedIn.current().username()));
		activity.record(deed(position, before.orElse(null)));
		return kept.id();
	}

	private void check(NewPosition position) {
		if (!sources.know(position.actor())) {
			throw new CouncilRefused(Reason.UNKNOWN_ACTOR);
		}
		if (mandate.term(position.term()).isEmpty()) {
			throw new CouncilRefused(Reason.UNKNOWN_TERM);
		}
		if (!sources.know(new HashSet<>(position.statements()))) {
			throw new CouncilRefused(Reason.UNKNOWN_STATEMENT);
		}
	}

	private void supersede(Position before) {
		before.supersede(clock.instant());
		positions.saveAndFlush(before);
	}

	private void refuse(Position now) {
		var found = sources.find(List.of(now.actor()), now.statements());
		throw new PositionSuperseded(now.view(found.name(now.actor()), found.open(now.statements()).orElse(List.of())));
	}

	private Deed deed(NewPosition position, @Nullable Position before) {
		var found = sources.find(List.of(position.actor()), position.statements());
		var earlier = Optional.ofNullable(before);
		return Deed.of("position.taken", subject(found.name(position.actor()), position))
			.changed("position.stance", earlier.map(Position::stance).map(Stance::name).orElse(null),
					position.stance().name())
			.changed("position.words", earlier.map(Position::words).orElse(null), position.words())
			.inConfidence(found.citations().values().stream().anyMatch(Citation::isInConfidence));
	}

	private Subject subject(ActorName actor, NewPosition position) {
		var term = mandate.term(position.term()).orElseThrow();
		return new Subject("position", position.actor() + "/" + position.term(), actor.name() + ", " + term.name(),
				"/council/positions/" + position.actor() + "/" + position.term());
	}

}
