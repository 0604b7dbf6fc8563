package org.isftracker.mandate;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.isftracker.account.SignedIn;
import org.isftracker.resolution.ClauseId;
import org.isftracker.resolution.DraftStarted;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Carries the readings of a draft on to its copy, which says the same until somebody
 * edits it.
 */
@Component
class ReadingCarrying {

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
	public void on(DraftStarted started) {
		var now = clock.instant();
		var today = LocalDate.now(clock);
		var by = signedIn.current().username();
		for (var reading : readings.findByDraftInAndSupersededAtIsNull(Set.of(started.base()))) {
			readings
				.save(reading.restingOn(started.draft(), copies(reading.basis(), started.clauses()), today, now, by));
		}
		checked.findByClauseIn(started.clauses().keySet())
			.forEach(mark -> checked.save(mark.on(Objects.requireNonNull(started.clauses().get(mark.getId())))));
	}

	private static Map<ClauseId, String> copies(Map<ClauseId, String> originals, Map<ClauseId, ClauseId> copies) {
		return originals.entrySet()
			.stream()
			.filter(original -> copies.containsKey(original.getKey()))
			.collect(Collectors.toMap(original -> Objects.requireNonNull(copies.get(original.getKey())),
					Map.Entry::getValue));
	}

}
