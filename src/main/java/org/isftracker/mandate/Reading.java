package org.isftracker.mandate;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import jakarta.persistence.MapKeyColumn;
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
	@MapKeyColumn(name = "clause_id")
	@Column(name = "fingerprint")
	private Map<UUID, String> clauses = new HashMap<>();

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

	/** A reading made on the clauses with the given fingerprints. */
	Reading(NewReading reading, Map<ClauseId, String> basis, Instant recordedAt, String recordedBy) {
		this(reading.draft(), reading.term(), Said.of(reading), reading.holdsFrom(), recordedAt, recordedBy);
		if (reading.state() == ReadingState.SILENT && !reading.clauses().isEmpty()) {
			throw new MandateRefused(Reason.SILENCE_WITH_CLAUSES);
		}
		basis.forEach((clause, fingerprint) -> clauses.put(clause.id(), fingerprint));
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
	 * The same words under another draft, or resting on other clauses of the same one;
	 * each clause with the fingerprint that it had when it was read.
	 */
	Reading restingOn(DraftId draft, Map<ClauseId, String> basis, LocalDate holdsFrom, Instant now, String by) {
		var next = new Reading(draft, term, said, holdsFrom, now, by);
		basis.forEach((clause, fingerprint) -> next.clauses.put(clause.id(), fingerprint));
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
		return basis().keySet();
	}

	/** The clauses it rests on, with the fingerprints that they had when it was made. */
	Map<ClauseId, String> basis() {
		return clauses.entrySet().stream().collect(toMap(clause -> new ClauseId(clause.getKey()), Map.Entry::getValue));
	}

	List<StatementId> statements() {
		return statements.stream().map(StatementId::new).toList();
	}

	ReadingView view(Collection<StatementId> readable) {
		return new ReadingView(id, draft, term, said.state(), said.value(), said.date(), said.number(), said.unit(),
				basis(), statements().stream().filter(readable::contains).toList(), holdsFrom, recordedAt, recordedBy,
				supersededAt);
	}

}
