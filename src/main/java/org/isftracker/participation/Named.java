package org.isftracker.participation;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.isftracker.actor.ActorId;
import org.isftracker.mandate.Mandate;
import org.isftracker.resolution.LineageReading;
import org.springframework.stereotype.Component;

/** Checks that what a condition names is there: terms, clauses and other nations. */
@Component
class Named {

	private final Mandate mandate;

	private final LineageReading lineage;

	private final Nations nations;

	Named(Mandate mandate, LineageReading lineage, Nations nations) {
		this.mandate = mandate;
		this.lineage = lineage;
		this.nations = nations;
	}

	void check(ActorId asking, Wording wording) {
		Refusal.UNKNOWN_TERM.when(wording.terms().stream().anyMatch(term -> mandate.term(term).isEmpty()));
		Refusal.UNKNOWN_PROVISION.when(!lineage.known(wording.provisions()).containsAll(wording.provisions()));
		var others = wording.others();
		if (others != null) {
			others.check(asking, all());
		}
	}

	private Set<ActorId> all() {
		return Stream.concat(nations.listed().stream(), nations.archived().stream())
			.map(Nation::actor)
			.collect(Collectors.toUnmodifiableSet());
	}

}
