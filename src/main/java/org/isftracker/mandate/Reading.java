package org.isftracker.mandate;

import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.isftracker.evidence.StatementId;
import org.isftracker.mandate.MandateRefused.Reason;
import org.isftracker.resolution.ClauseId;
import org.isftracker.resolution.DraftId;
import org.jspecify.annotations.Nullable;

/**
 * One version of what a draft says on a term; the next version supersedes it and changes
 * nothing of it.
 */
@Entity
@Table(name = "reading")
class Reading {

	@EmbeddedId
	private ReadingId id;

	@Embedded
	@AttributeOverride(name = "id", column = @Column(name = "draft_id"))
	private DraftId draft;

	@Embedded
	@AttributeOverride(name = "id", column = @Column(name = "term_id"))
	private TermId term;

	@Embedded
	private Said said;

	@ElementCollection
	@Fetch(FetchMode.SUBSELECT)
	@CollectionTable(name = "reading_clause", joinColumns = @JoinColumn(name = "reading_id"))
	@Column(name = "clause_id")
	private Set<UUID> clauses = new HashSet<>();

	@ElementCollection
	@Fetch(FetchMode.SUBSELECT)
	@CollectionTable(name = "reading_statement", joinColumns = @JoinColumn(name = "reading_id"))
	@Column(name = "statement_id")
	private Set<UUID> statements = new HashSet<>();

	private LocalDate holdsFrom;

	private Instant recordedAt;

	private String recordedBy;

	private @Nullable Instant supersededAt;

	@Version
	private @Nullable Integer version;

	Reading(NewReading reading, Instant recordedAt, String recordedBy) {
		this(reading.draft(), reading.term(), Said.of(reading), reading.holdsFrom(), recordedAt, recordedBy);
		if (reading.state() == ReadingState.SILENT && !reading.clauses().isEmpty()) {
			throw new MandateRefused(Reason.SILENCE_WITH_CLAUSES);
		}
		reading.clauses().forEach(clause -> clauses.add(clause.id()));
		reading.statements().forEach(statement -> statements.add(statement.id()));
	}

	private Reading(DraftId draft, TermId term, Said said, LocalDate holdsFrom, Instant recordedAt, String recordedBy) {
		this.id = ReadingId.next();
		this.draft = draft;
		this.term = term;
		this.said = said;
		this.holdsFrom = holdsFrom;
		this.recordedAt = recordedAt;
		this.recordedBy = recordedBy;
	}

	protected Reading() {
	}

	/**
	 * The same words under another draft, or resting on other clauses of the same one.
	 */
	Reading restingOn(DraftId draft, Collection<ClauseId> clauses, LocalDate holdsFrom, Instant now, String by) {
		var next = new Reading(draft, term, said, holdsFrom, now, by);
		clauses.forEach(clause -> next.clauses.add(clause.id()));
		next.statements.addAll(statements);
		return next;
	}

	void supersede(Instant now) {
		this.supersededAt = now;
	}

	ReadingId id() {
		return id;
	}

	DraftId draft() {
		return draft;
	}

	TermId term() {
		return term;
	}

	Said said() {
		return said;
	}

	LocalDate holdsFrom() {
		return holdsFrom;
	}

	Set<ClauseId> clauses() {
		return clauses.stream().map(ClauseId::new).collect(toSet());
	}

	List<StatementId> statements() {
		return statements.stream().map(StatementId::new).toList();
	}

	ReadingView view(Collection<StatementId> readable) {
		return new ReadingView(id, draft, term, said.state(), said.value(), said.date(), said.number(), said.unit(),
				clauses(), statements().stream().filter(readable::contains).toList(), holdsFrom, recordedAt, recordedBy,
				supersededAt);
	}

}
