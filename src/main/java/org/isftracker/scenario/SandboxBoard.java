package org.isftracker.scenario;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.isftracker.mandate.Dimension;
import org.isftracker.mandate.TermId;
import org.isftracker.mandate.TermView;
import org.isftracker.resolution.ClauseId;
import org.isftracker.resolution.ClauseText;
import org.isftracker.resolution.DraftSummary;
import org.jspecify.annotations.Nullable;

/**
 * A sandbox with everything that one tries in it and what follows.
 *
 * @param own whether the reader may change it
 */
public record SandboxBoard(SandboxView sandbox, boolean own, DraftSummary draft, List<OfTerm> terms,
		List<OfClause> clauses, List<TriedClause> gone, Reckoning reckoning) {

	/** The terms of one dimension. */
	public List<OfTerm> of(Dimension dimension) {
		return terms.stream().filter(term -> term.term().dimension() == dimension).toList();
	}

	/** The dimensions that have terms, in their order. */
	public List<Dimension> dimensions() {
		return terms.stream().map(term -> term.term().dimension()).distinct().toList();
	}

	/** What a term is called. */
	public String name(TermId id) {
		return terms.stream()
			.filter(one -> one.term().id().equals(id))
			.findFirst()
			.map(one -> one.term().name())
			.orElse("");
	}

	public Optional<OfClause> clause(ClauseId id) {
		return clauses.stream().filter(one -> one.clause().id().equals(id)).findFirst();
	}

	/**
	 * Whether clauses read otherwise, or are gone, since other words were tried for them.
	 */
	public boolean isOvertaken() {
		return !gone.isEmpty() || clauses.stream().anyMatch(OfClause::isOvertaken);
	}

	/** The clauses that have other words here. */
	public List<OfClause> tried() {
		return clauses.stream().filter(one -> one.tried() != null).toList();
	}

	/**
	 * A term with what the draft says (null where that is not read or in brackets), what
	 * is supposed instead, what could be chosen, whether conditions or positions concern
	 * it, and whether its clauses have other words here.
	 */
	public record OfTerm(TermView term, @Nullable PossibleReading base, @Nullable PossibleReading supposed,
			List<Choice> choices, boolean concerned, boolean touched) {

		/**
		 * Whether it is to be read again: its words are others, and nobody said what they
		 * say.
		 */
		public boolean isToRead() {
			return touched && supposed == null;
		}

	}

	/** A reading that one can choose, and the drafts that have it. */
	public record Choice(PossibleReading reading, Set<String> drafts) {

	}

	/** A clause of the draft, and the words tried instead. */
	public record OfClause(ClauseText clause, @Nullable TriedClause tried) {

		/** Whether the draft reads otherwise than when the words were tried. */
		public boolean isOvertaken() {
			return tried != null && !tried.fingerprint().equals(clause.fingerprint());
		}

	}

}
