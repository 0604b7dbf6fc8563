package org.isftracker.resolution;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Stores the clauses of a draft, their provisions first. */
@Component
class ClauseWriting {

	private final Clauses clauses;

	private final Provisions provisions;

	private final HandPairings pairings;

	ClauseWriting(Clauses clauses, Provisions provisions, HandPairings pairings) {
		this.clauses = clauses;
		this.provisions = provisions;
		this.pairings = pairings;
	}

	Outline outline(Draft draft) {
		return new Outline(clauses.of(List.of(draft.id().id())));
	}

	/** A clause with a provision of its own. */
	Clause begin(ClauseId id, Draft draft, ClauseKind kind, @Nullable Integer annex, Wording wording) {
		ClauseRefused.when(annex != null && !draft.hasAnnex(annex), ClauseRefused.Reason.ANNEX_UNKNOWN);
		return new Clause(id, draft.id(), provisions.begin(), kind, annex, wording);
	}

	void write(Draft draft, List<NewClause> wanted) {
		Sketch.arranged(wanted, clause -> make(draft, clause)).forEach(clauses::save);
		clauses.flush();
	}

	private Clause make(Draft draft, NewClause wanted) {
		var provision = wanted.provision();
		return wanted.clause(draft, (provision != null) ? provision : provisions.begin());
	}

	/** Answers which clause of the copy came from which. */
	Map<ClauseId, ClauseId> copy(Outline from, Draft to) {
		var copies = new LinkedHashMap<ClauseId, ClauseId>();
		for (var clause : from.clauses()) {
			var copy = new Clause(ClauseId.next(), to.id(), clause.provision(), clause.kind(), clause.annex(),
					clause.wording());
			copy.carryOn(clause.continues().stream());
			copy.standAt(clause.position(), clause.parent().map(copies::get).orElse(null));
			copies.put(clause.id(), clauses.save(copy).id());
		}
		clauses.flush();
		return copies;
	}

	void keep(Outline outline, Clause... added) {
		outline.settle();
		Stream.of(added).forEach(clauses::save);
		clauses.flush();
	}

	/** What was said by hand of its pairs goes with it. */
	void remove(Clause clause) {
		pairings.forget(clause.id());
		clauses.delete(clause);
	}

}
