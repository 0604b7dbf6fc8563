package org.isftracker.participation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.isftracker.evidence.StatementId;
import org.jspecify.annotations.Nullable;

/** What the force needs of one kind; the next figure supersedes it. */
@Entity
@Table(name = "requirement")
class Requirement {

	@EmbeddedId
	private RequirementId id;

	@Enumerated(EnumType.STRING)
	private ContributionKind kind;

	private long amount;

	private LocalDate holdsFrom;

	private Instant recordedAt;

	private String recordedBy;

	private @Nullable Instant supersededAt;

	@ElementCollection
	@CollectionTable(name = "requirement_statement", joinColumns = @JoinColumn(name = "requirement_id"))
	@Column(name = "statement_id")
	private Set<UUID> statements = new LinkedHashSet<>();

	@Version
	private @Nullable Integer version;

	Requirement(NewRequirement requirement, String recordedBy, Instant recordedAt) {
		this.id = RequirementId.next();
		this.kind = requirement.kind();
		this.amount = requirement.amount();
		this.holdsFrom = requirement.holdsFrom();
		this.recordedBy = recordedBy;
		this.recordedAt = recordedAt;
		requirement.statements().forEach(statement -> statements.add(statement.id()));
	}

	protected Requirement() {
	}

	RequirementId id() {
		return id;
	}

	long amount() {
		return amount;
	}

	void supersede(Instant now) {
		this.supersededAt = now;
	}

	boolean counts() {
		return supersededAt == null;
	}

	Set<StatementId> statements() {
		return Cited.statements(statements);
	}

	RequirementView view(Cited cited) {
		return new RequirementView(id, kind, amount, holdsFrom, cited.of(statements()), recordedBy, recordedAt);
	}

}
