package org.isftracker.mandate;

import java.time.Instant;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;

import org.isftracker.resolution.ClauseId;
import org.springframework.data.domain.Persistable;

/** A clause that somebody went through and found to concern no term. */
@Entity
@Table(name = "clause_without_term")
class CheckedClause implements Persistable<ClauseId> {

	@EmbeddedId
	@AttributeOverride(name = "id", column = @Column(name = "clause_id"))
	private ClauseId clause;

	private Instant checkedAt;

	private String checkedBy;

	@Transient
	private boolean kept;

	CheckedClause(ClauseId clause, Instant checkedAt, String checkedBy) {
		this.clause = clause;
		this.checkedAt = checkedAt;
		this.checkedBy = checkedBy;
	}

	protected CheckedClause() {
	}

	@Override
	public ClauseId getId() {
		return clause;
	}

	@Override
	public boolean isNew() {
		return !kept;
	}

	CheckedClause on(ClauseId copy) {
		return new CheckedClause(copy, checkedAt, checkedBy);
	}

	@PostLoad
	@PostPersist
	void keep() {
		this.kept = true;
	}

}
