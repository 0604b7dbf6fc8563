package org.isftracker.resolution;

import java.util.List;
import java.util.Optional;

/** A draft with all that it says, in reading order. */
public record DraftText(DraftSummary summary, List<ClauseText> clauses, List<AnnexTitle> annexes) {

	public DraftText {
		clauses = List.copyOf(clauses);
		annexes = List.copyOf(annexes);
	}

	public DraftId id() {
		return summary.id();
	}

	public Optional<ClauseText> clause(ClauseId id) {
		return clauses.stream().filter(clause -> clause.id().equals(id)).findFirst();
	}

	/** The clauses that carry a provision on; none where the draft dropped it. */
	public List<ClauseText> continuing(ProvisionId provision) {
		return clauses.stream().filter(clause -> clause.isContinuing(provision)).toList();
	}

	/**
	 * The fingerprint of a provision in this draft: of all the clauses that carry it on,
	 * in whatever order. Empty where the draft dropped it.
	 */
	public Optional<String> continuation(ProvisionId provision) {
		var fingerprints = continuing(provision).stream().map(ClauseText::fingerprint).toList();
		return fingerprints.isEmpty() ? Optional.empty() : Optional.of(Fingerprint.joined(fingerprints));
	}

	/**
	 * The same draft with one clause in other words, which need not be stored; the draft
	 * itself where it has no such clause.
	 */
	public DraftText with(ClauseId id, Wording wording) {
		return new DraftText(summary,
				clauses.stream().map(clause -> clause.id().equals(id) ? clause.with(wording) : clause).toList(),
				annexes);
	}

	public List<ClauseText> clauses(ClauseKind kind) {
		return clauses.stream().filter(clause -> clause.kind() == kind).toList();
	}

	public List<ClauseText> annexClauses(int ordinal) {
		return clauses.stream().filter(clause -> clause.annex() != null && clause.annex() == ordinal).toList();
	}

}
