package org.isftracker.participation;

import java.time.LocalDate;
import java.util.Set;

import org.isftracker.actor.ActorId;
import org.isftracker.evidence.StatementId;
import org.jspecify.annotations.Nullable;

/** Nations as tests tell of them. */
final class SampleNations {

	static final ActorId NATION = ActorId.of("5f0c1a52-9d1b-4b0e-8a57-1f6b7c2d3e4f");

	static final StatementId SAID = StatementId.of("0b8e7a30-2f53-4a52-9c7e-6a5d4c3b2a19");

	static final LocalDate THEN = LocalDate.of(2025, 11, 7);

	private SampleNations() {
	}

	static NewProposal proposal(ParticipationStatus status) {
		return proposal(status, THEN);
	}

	static NewProposal proposal(ParticipationStatus status, LocalDate holdsFrom) {
		return new NewProposal(NATION, status, "Said so in public", holdsFrom, null, Set.of(SAID));
	}

	static NewOffer offer(@Nullable Long least, @Nullable Long most, Certainty certainty) {
		return new NewOffer(least, most, certainty, null, THEN, null, Set.of(SAID));
	}

	static Wording wording(Strength strength, StatementId... statements) {
		return new Wording("Mandate of the Council", "Comes only under a mandate of the Council.",
				ConditionKind.NEEDS_MANDATE, strength, null, Set.of(), THEN, null, Set.of(statements));
	}

}
