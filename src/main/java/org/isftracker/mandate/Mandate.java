package org.isftracker.mandate;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.isftracker.evidence.StatementId;
import org.isftracker.evidence.StatementReading;
import org.isftracker.resolution.ClauseId;
import org.isftracker.resolution.ClauseText;
import org.isftracker.resolution.DraftId;
import org.isftracker.resolution.DraftReading;
import org.isftracker.resolution.DraftSummary;
import org.isftracker.resolution.DraftText;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reading what each draft says on each term. A term without a reading under a draft was
 * not read: it is neither stated nor silent. What a reader may not see is absent.
 */
@Service("mandate")
@Transactional(readOnly = true)
public class Mandate {

	private final Terms terms;

	private final Readings readings;

	private final CheckedClauses checked;

	private final DraftReading drafts;

	private final StatementReading statements;

	Mandate(Terms terms, Readings readings, CheckedClauses checked, DraftReading drafts, StatementReading statements) {
		this.terms = terms;
		this.readings = readings;
		this.checked = checked;
		this.drafts = drafts;
		this.statements = statements;
	}

	/** The terms that are tracked, dimension by dimension. */
	public List<TermView> terms() {
		return terms.findByOrderByPosition()
			.stream()
			.map(Term::view)
			.filter(term -> !term.archived())
			.sorted(comparing(TermView::dimension))
			.toList();
	}

	/** A term, archived or not. */
	public Optional<TermView> term(TermId id) {
		return terms.findById(id).map(Term::view);
	}

	/** The readings that count now under those of the drafts that may be read. */
	public List<ReadingView> readings(Collection<DraftId> of) {
		return views(readings.findByDraftInAndSupersededAtIsNull(readable(of)));
	}

	/** The reading that counts now of one term under one draft. */
	public Optional<ReadingView> reading(DraftId draft, TermId term) {
		return readings(List.of(draft)).stream().filter(reading -> reading.term().equals(term)).findFirst();
	}

	/**
	 * The readings of a draft that were made on other words than its clauses have now.
	 */
	public List<ReadingView> toReadAgain(DraftId id) {
		return drafts.find(id).map(this::toReadAgain).orElse(List.of());
	}

	private List<ReadingView> toReadAgain(DraftText draft) {
		var clauses = draft.clauses().stream().collect(toMap(ClauseText::id, Function.identity()));
		return readings(List.of(draft.id())).stream().filter(reading -> reading.isOutdated(clauses)).toList();
	}

	/** Every reading of a term that ever counted, newest first. */
	public List<ReadingView> history(TermId term) {
		var all = drafts.summaries().stream().map(DraftSummary::id).toList();
		return views(readings.findByTermAndDraftInOrderByRecordedAtDesc(term, all));
	}

	/** The clauses of a draft that were found to concern no term. */
	public Set<ClauseId> checkedClauses(DraftId draft) {
		return drafts.find(draft).map(this::checked).orElse(Set.of());
	}

	/** The clauses of those of the drafts that may be read, found to concern no term. */
	public Set<ClauseId> checkedClauses(Collection<DraftId> of) {
		return checked.ofDrafts(readable(of).stream().map(DraftId::id).toList())
			.stream()
			.map(ClauseId::new)
			.collect(toSet());
	}

	/**
	 * The clauses that no reading rests on and nobody went through: silence is not
	 * checked against them.
	 */
	public List<ClauseText> clausesToCheck(DraftText draft) {
		var settled = new HashSet<>(checked(draft));
		readings.findByDraftInAndSupersededAtIsNull(List.of(draft.id()))
			.forEach(reading -> settled.addAll(reading.clauses()));
		return draft.clauses().stream().filter(clause -> !settled.contains(clause.id())).toList();
	}

	private Set<ClauseId> checked(DraftText draft) {
		return checked.findByClauseIn(draft.clauses().stream().map(ClauseText::id).toList())
			.stream()
			.map(CheckedClause::getId)
			.collect(toSet());
	}

	private List<DraftId> readable(Collection<DraftId> wanted) {
		return drafts.summaries().stream().map(DraftSummary::id).filter(wanted::contains).toList();
	}

	private List<ReadingView> views(List<Reading> found) {
		var cited = new HashSet<StatementId>();
		found.forEach(reading -> cited.addAll(reading.statements()));
		var readable = statements.citations(cited).keySet();
		return found.stream()
			.filter(reading -> isOpen(reading, readable))
			.map(reading -> reading.view(readable))
			.toList();
	}

	private static boolean isOpen(Reading reading, Set<StatementId> readable) {
		return reading.statements().isEmpty() || !reading.clauses().isEmpty()
				|| reading.statements().stream().anyMatch(readable::contains);
	}

}
