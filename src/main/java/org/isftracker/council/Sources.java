package org.isftracker.council;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.isftracker.actor.ActorId;
import org.isftracker.actor.ActorName;
import org.isftracker.actor.ActorRegister;
import org.isftracker.evidence.Citation;
import org.isftracker.evidence.StatementId;
import org.isftracker.evidence.StatementReading;
import org.springframework.stereotype.Component;

/** Looks up the names and statements of many records at once. */
@Component("councilSources")
class Sources {

	private final ActorRegister actors;

	private final StatementReading statements;

	Sources(ActorRegister actors, StatementReading statements) {
		this.actors = actors;
		this.statements = statements;
	}

	Found find(Collection<ActorId> named, Collection<StatementId> cited) {
		return new Found(actors.names(named), statements.citations(cited));
	}

	boolean know(Collection<StatementId> cited) {
		return statements.citations(cited).keySet().containsAll(cited);
	}

	ActorName name(ActorId actor) {
		return find(List.of(actor), List.of()).name(actor);
	}

	boolean know(ActorId actor) {
		return actors.find(actor).isPresent();
	}

	/** Names and statements that the person who asks may read. */
	record Found(Map<ActorId, ActorName> names, Map<StatementId, Citation> citations) {

		/** Empty where all that a record rests on is kept from who asks. */
		Optional<List<Citation>> open(List<StatementId> cited) {
			var readable = cited.stream().flatMap(id -> Optional.ofNullable(citations.get(id)).stream()).toList();
			return (readable.isEmpty() && !cited.isEmpty()) ? Optional.empty() : Optional.of(readable);
		}

		ActorName name(ActorId actor) {
			return Optional.ofNullable(names.get(actor)).orElseGet(() -> new ActorName(actor, "", null, null));
		}

	}

}
