package org.isftracker.evidence;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.isftracker.evidence.EvidenceRefused.Reason;
import org.jspecify.annotations.Nullable;
import org.springframework.util.Assert;

/** Two or more statements that report the same thing differently. */
@Entity
@Table(name = "report_conflict")
class ReportConflict {

	@EmbeddedId
	private ReportConflictId id;

	private String why;

	@ElementCollection
	@Fetch(FetchMode.SUBSELECT)
	@CollectionTable(name = "report_conflict_statement", joinColumns = @JoinColumn(name = "report_conflict_id"))
	@Column(name = "statement_id")
	private Set<UUID> statements = new HashSet<>();

	private Instant markedAt;

	private String markedBy;

	private @Nullable Instant liftedAt;

	private @Nullable String liftedBy;

	@Version
	private @Nullable Integer version;

	ReportConflict(Collection<StatementId> statements, String why, Instant markedAt, String markedBy) {
		Assert.hasText(why, "A conflict needs a reason");
		statements.forEach(statement -> this.statements.add(statement.id()));
		if (this.statements.size() < 2) {
			throw new EvidenceRefused(Reason.FEWER_THAN_TWO);
		}
		this.id = ReportConflictId.next();
		this.why = why;
		this.markedAt = markedAt;
		this.markedBy = markedBy;
	}

	protected ReportConflict() {
	}

	void lift(Instant now, String person) {
		if (liftedAt != null) {
			throw new EvidenceRefused(Reason.LIFTED_ALREADY);
		}
		this.liftedAt = now;
		this.liftedBy = person;
	}

	boolean standsBetween(Collection<StatementId> others) {
		return liftedAt == null && Set.copyOf(statements().toList()).equals(Set.copyOf(others));
	}

	ReportConflictId id() {
		return id;
	}

	Stream<StatementId> statements() {
		return statements.stream().map(StatementId::new);
	}

	ReportConflictView view(Collection<Citation> cited) {
		var earliestFirst = cited.stream().sorted(Comparator.comparing(Citation::saidOn)).toList();
		return new ReportConflictView(id, why, earliestFirst, markedAt, markedBy, liftedAt, liftedBy);
	}

}
