package org.isftracker.scenario.web;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;

import org.isftracker.actor.ActorId;
import org.isftracker.mandate.TermId;
import org.isftracker.resolution.DraftId;
import org.isftracker.scenario.Goal;
import org.jspecify.annotations.Nullable;

/** What a person aims at, complete or not. */
record GoalForm(@Nullable UUID draft, @Size(max = 200) @Nullable List<UUID> nations,
		@Min(1) @Max(1_000_000) @Nullable Long troops, @Size(max = 200) @Nullable List<UUID> terms) {

	/** Whether anything was asked yet. */
	boolean isAsked() {
		return troops != null || !chosen(nations).isEmpty();
	}

	Goal toGoal(DraftId draft) {
		return new Goal(draft, chosen(nations).stream().map(ActorId::new).collect(Collectors.toSet()), troops,
				chosen(terms).stream().map(TermId::new).collect(Collectors.toSet()));
	}

	public boolean has(ActorId nation) {
		return chosen(nations).contains(nation.id());
	}

	public boolean has(TermId term) {
		return chosen(terms).contains(term.id());
	}

	private static Set<UUID> chosen(@Nullable List<UUID> ids) {
		return ids == null ? Set.of() : ids.stream().filter(Objects::nonNull).collect(Collectors.toSet());
	}

}
