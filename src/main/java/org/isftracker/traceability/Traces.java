package org.isftracker.traceability;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.isftracker.assessment.AssessedCondition;
import org.isftracker.assessment.AssessedNation;
import org.isftracker.assessment.DraftAssessment;
import org.isftracker.assessment.VerdictView;
import org.isftracker.mandate.TermId;
import org.isftracker.mandate.TermView;
import org.isftracker.resolution.ClauseId;
import org.isftracker.resolution.ClauseText;
import org.isftracker.resolution.DraftText;
import org.isftracker.traceability.Node.Kind;

/**
 * What hangs on what in one draft.
 *
 * @param terms those that are tracked
 * @param settledBy the clauses that each term was read from
 */
public record Traces(DraftText text, DraftAssessment assessment, List<TermView> terms,
		Map<TermId, Set<ClauseId>> settledBy) {

	/** Each clause with what hangs on it, as they stand in the draft. */
	public List<ClauseLoad> loads() {
		return text.clauses().stream().map(this::load).toList();
	}

	/** The clauses that a verdict rests on. */
	public List<ClauseLoad> loaded(LoadOrder order) {
		return order.of(loads().stream().filter(ClauseLoad::isLoaded).toList());
	}

	/** The clauses that no condition rests on, nor concerns what they settle. */
	public List<ClauseLoad> unasked() {
		return loads().stream().filter(ClauseLoad::isUnasked).toList();
	}

	/** The terms that no condition concerns. */
	public List<TermView> unaskedTerms() {
		return terms.stream()
			.filter(term -> assessment.conditions().noneMatch(one -> one.condition().terms().contains(term.id())))
			.toList();
	}

	/**
	 * The conditions that rest on nothing in this draft: nobody judged them, or all that
	 * they were judged by is gone.
	 */
	public List<Hanging> groundless() {
		return hangings().filter(one -> !isGrounded(one.condition())).toList();
	}

	/** What stands around a node; empty if the draft has none such. */
	public Optional<Links> around(Kind kind, String id) {
		return web().around(kind, id);
	}

	/** All nodes of a kind, clauses as they stand in the draft, the rest by name. */
	public List<Node> nodes(Kind kind) {
		var nodes = web().nodes(kind);
		return kind == Kind.CLAUSE ? nodes : nodes.stream().sorted(Comparator.comparing(Node::name)).toList();
	}

	/** Conditions by clauses. */
	public TraceMatrix matrix() {
		return TraceMatrix.of(this);
	}

	Stream<Hanging> hangings() {
		return assessment.nations()
			.stream()
			.flatMap(nation -> nation.conditions().stream().map(one -> new Hanging(nation, one, Tie.WORDS)));
	}

	private Web web() {
		return Web.of(loads(), terms, assessment.nations());
	}

	private ClauseLoad load(ClauseText clause) {
		var settled = terms.stream().filter(term -> isSettled(term, clause)).toList();
		return new ClauseLoad(clause, settled,
				assessment.nations().stream().flatMap(nation -> hanging(nation, clause, settled)).toList());
	}

	private boolean isSettled(TermView term, ClauseText clause) {
		return settledBy.getOrDefault(term.id(), Set.of()).contains(clause.id());
	}

	private static Stream<Hanging> hanging(AssessedNation nation, ClauseText clause, List<TermView> settled) {
		return nation.conditions()
			.stream()
			.flatMap(condition -> tie(condition, clause, settled).map(tie -> new Hanging(nation, condition, tie))
				.stream());
	}

	private static Optional<Tie> tie(AssessedCondition condition, ClauseText clause, List<TermView> settled) {
		if (condition.rests(clause)) {
			return Optional.of(Tie.WORDS);
		}
		if (condition.names(clause)) {
			return Optional.of(Tie.NAMED);
		}
		boolean concerned = settled.stream().anyMatch(term -> condition.condition().terms().contains(term.id()));
		return concerned ? Optional.of(Tie.TERM) : Optional.empty();
	}

	private boolean isGrounded(AssessedCondition condition) {
		var verdict = condition.judgement().verdict();
		if (condition.asksOthers()) {
			return true;
		}
		return verdict != null && (isGrounded(verdict) || text.clauses().stream().anyMatch(condition::rests));
	}

	private static boolean isGrounded(VerdictView verdict) {
		return !verdict.evidence().isEmpty() || !verdict.silentOn().isEmpty();
	}

}
