package org.isftracker.participation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.isftracker.actor.ActorId;
import org.isftracker.evidence.StatementId;
import org.isftracker.mandate.TermId;
import org.isftracker.resolution.ProvisionId;
import org.jspecify.annotations.Nullable;

/**
 * One wording of a condition. A withdrawn one is shown and decides nothing; the version
 * is what a form is made from. One that asks something of other nations is reckoned from
 * whether they come; nobody gives a verdict on it.
 */
public record ConditionView(ConditionId id, ActorId nation, String title, String words, ConditionKind kind,
		Strength strength, ConditionState state, @Nullable LocalDate reviewBy, Set<TermId> terms,
		Set<ProvisionId> provisions, @Nullable OtherNations others, List<StatementId> statements, LocalDate holdsFrom,
		@Nullable String approximately, WordingId version, String recordedBy, Instant recordedAt, Shift shift) {

	public boolean stands() {
		return state == ConditionState.STANDS;
	}

	/**
	 * Whether a nation's readiness hangs on it: it stands, and is more than preferred.
	 */
	public boolean decides() {
		return stands() && strength != Strength.PREFERRED;
	}

}
