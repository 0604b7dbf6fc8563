package org.isftracker.spreadsheet;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.isftracker.actor.ActorId;
import org.isftracker.actor.ActorView;
import org.isftracker.evidence.Citation;
import org.isftracker.evidence.StatementId;
import org.isftracker.mandate.TermId;
import org.isftracker.participation.ConditionView;
import org.isftracker.participation.ContributionView;
import org.jspecify.annotations.Nullable;

/**
 * The record as rows are held against it, and what the rows above bring: for each name
 * that came up the number of its row.
 */
record Desk(LocalDate today, Map<String, ActorView> actors, Map<ActorId, Standing> nations,
		Map<ActorId, List<ConditionView>> conditions, Map<String, TermId> terms, Map<TermId, String> termNames,
		Map<String, StatementId> keys, Map<StatementId, Citation> citations, List<Citation> said,
		Map<String, Integer> coming) {

	/** A nation that is tracked, and what it offers. */
	record Standing(boolean archived, List<ContributionView> contributions) {

	}

	Optional<ActorView> actor(String name) {
		return Optional.ofNullable(actors.get(Folded.of(name)));
	}

	/** Whether a row above brings it, or the record has it. */
	boolean knowsActor(String name) {
		return actor(name).isPresent() || coming.containsKey("actor " + Folded.of(name));
	}

	boolean knowsNation(String name) {
		return coming.containsKey("actor " + Folded.of(name))
				|| actor(name).map(ActorView::id).map(nations::get).filter(nation -> !nation.archived()).isPresent();
	}

	/** The row that brought the same before, if one did. */
	Optional<Integer> above(String kind, String name, int row) {
		return Optional.ofNullable(coming.putIfAbsent(kind + " " + Folded.of(name), row));
	}

	Optional<Citing> citing(String words) {
		var known = known(words);
		return known != null || coming.containsKey("key " + Folded.of(words)) ? Optional.of(new Citing(words, known))
				: Optional.empty();
	}

	private @Nullable StatementId known(String words) {
		return StatementNames.id(words)
			.filter(citations::containsKey)
			.orElseGet(
					() -> Optional.ofNullable(keys.get(Folded.of(words))).filter(citations::containsKey).orElse(null));
	}

	/** A statement in a few words. */
	String shown(Citing cited) {
		var known = cited.known();
		return known == null ? cited.words() : StatementNames.shown(citations.get(known));
	}

	Made made() {
		var made = new Made();
		actors.values().forEach(actor -> made.actor(actor.name(), actor.id()));
		return made;
	}

	/** The names of terms, in their order. */
	@Nullable String named(Iterable<TermId> ids) {
		var names = new HashMap<String, Boolean>();
		ids.forEach(id -> names.put(termNames.getOrDefault(id, id.toString()), true));
		return names.isEmpty() ? null : names.keySet().stream().sorted().collect(Collectors.joining("; "));
	}

}
