package org.isftracker.mandate;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.isftracker.account.AnalystsMay;
import org.isftracker.account.SignedIn;
import org.isftracker.resolution.ClauseId;
import org.isftracker.resolution.DraftId;
import org.isftracker.resolution.DraftStarted;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Carries the readings of a draft on to the one that follows it: to a copy, which says
 * the same until somebody edits it, and to a text as far as that says the same.
 */
@Service
public class ReadingCarrying {

	private final Readings readings;

	private final CheckedClauses checked;

	private final SignedIn signedIn;

	private final Clock clock;

	ReadingCarrying(Readings readings, CheckedClauses checked, SignedIn signedIn, Clock clock) {
		this.readings = readings;
		this.checked = checked;
		this.signedIn = signedIn;
		this.clock = clock;
	}

	@EventListener
	@Transactional(propagation = Propagation.MANDATORY)
	void on(DraftStarted started) {
		carryOn(started.base(), started.draft(), started.clauses(), reading -> true);
	}

	/**
	 * Carries on what rests on the clauses that say the same, each given with the one
	 * that continues it, and what the base is silent on.
	 */
	@AnalystsMay
	@Transactional
	public void carryOn(DraftId base, DraftId draft, Map<ClauseId, ClauseId> same) {
		carryOn(base, draft, same, reading -> same.keySet().containsAll(reading.clauses()));
	}

	private void carryOn(DraftId base, DraftId draft, Map<ClauseId, ClauseId> clauses, Predicate<Reading> wanted) {
		var now = clock.instant();
		var today = LocalDate.now(clock);
		var by = signedIn.current().username();
		readings.findByDraftInAndSupersededAtIsNull(Set.of(base))
			.stream()
			.filter(wanted)
			.forEach(reading -> readings
				.save(reading.restingOn(draft, copies(reading.basis(), clauses), today, now, by)));
		checked.findByClauseIn(clauses.keySet())
			.forEach(mark -> checked.save(mark.on(Objects.requireNonNull(clauses.get(mark.getId())))));
	}

	private static Map<ClauseId, String> copies(Map<ClauseId, String> originals, Map<ClauseId, ClauseId> copies) {
		return originals.entrySet()
			.stream()
			.filter(original -> copies.containsKey(original.getKey()))
			.collect(Collectors.toMap(original -> Objects.requireNonNull(copies.get(original.getKey())),
					Map.Entry::getValue));
	}

}
