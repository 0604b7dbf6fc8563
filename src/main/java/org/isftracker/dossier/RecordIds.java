package org.isftracker.dossier;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.isftracker.actor.ActorId;
import org.isftracker.evidence.StatementId;
import org.isftracker.mandate.TermId;
import org.isftracker.participation.ConditionId;
import org.isftracker.resolution.ClauseId;
import org.isftracker.resolution.DraftId;

/** Which identity each record of the files received, by kind and key. */
class RecordIds {

	private final Map<String, UUID> ids = new HashMap<>();

	void put(String kind, String key, UUID id) {
		ids.put(kind + ":" + key, id);
	}

	Optional<UUID> find(String kind, String key) {
		return Optional.ofNullable(ids.get(kind + ":" + key));
	}

	UUID get(String kind, String key) {
		return find(kind, key).orElseThrow(() -> new IncompleteDossierException("There is no " + kind + " " + key));
	}

	ActorId actor(String key) {
		return new ActorId(get("actor", key));
	}

	StatementId statement(String key) {
		return new StatementId(get("statement", key));
	}

	List<StatementId> statements(Collection<String> keys) {
		return keys.stream().map(this::statement).toList();
	}

	DraftId draft(String key) {
		return new DraftId(get("draft", key));
	}

	ClauseId clause(String draft, String key) {
		return new ClauseId(get("clause", draft + "/" + key));
	}

	List<ClauseId> clauses(String draft, Collection<String> keys) {
		return keys.stream().map((key) -> clause(draft, key)).toList();
	}

	TermId term(String key) {
		return new TermId(get("term", key));
	}

	List<TermId> terms(Collection<String> keys) {
		return keys.stream().map(this::term).toList();
	}

	ConditionId condition(String key) {
		return new ConditionId(get("condition", key));
	}

}
