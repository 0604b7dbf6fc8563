package org.isftracker.participation;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.isftracker.actor.ActorId;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "contribution")
class Contribution {

	@EmbeddedId
	private ContributionId id;

	@Embedded
	@AttributeOverride(name = "id", column = @Column(name = "nation_id"))
	private ActorId nation;

	@Enumerated(EnumType.STRING)
	private ContributionKind kind;

	private boolean archived;

	@Version
	private @Nullable Integer version;

	Contribution(ActorId nation, ContributionKind kind) {
		this.id = ContributionId.next();
		this.nation = nation;
		this.kind = kind;
	}

	protected Contribution() {
	}

	ContributionId id() {
		return id;
	}

	ActorId nation() {
		return nation;
	}

	ContributionKind kind() {
		return kind;
	}

	void archive() {
		this.archived = true;
	}

}
