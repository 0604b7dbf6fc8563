package org.isftracker.spreadsheet;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.isftracker.actor.ActorId;
import org.isftracker.evidence.StatementId;

/**
 * The actors and statements that rows name: those on record, and those made meanwhile.
 */
final class Made {

	private final Map<String, ActorId> actors = new HashMap<>();

	private final Map<String, StatementId> statements = new HashMap<>();

	void actor(String name, ActorId id) {
		actors.put(Folded.of(name), id);
	}

	ActorId actor(String name) {
		return Objects.requireNonNull(actors.get(Folded.of(name)));
	}

	void statement(String key, StatementId id) {
		statements.put(Folded.of(key), id);
	}

	StatementId statement(Citing cited) {
		return cited.known() != null ? cited.known() : Objects.requireNonNull(statements.get(Folded.of(cited.words())));
	}

	Set<StatementId> statements(Set<Citing> cited) {
		return cited.stream().map(this::statement).collect(Collectors.toSet());
	}

}
