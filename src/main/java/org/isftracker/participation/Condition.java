package org.isftracker.participation;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.isftracker.actor.ActorId;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "condition")
class Condition {

	@EmbeddedId
	private ConditionId id;

	@Embedded
	@AttributeOverride(name = "id", column = @Column(name = "nation_id"))
	private ActorId nation;

	@Version
	private @Nullable Integer version;

	Condition(ActorId nation) {
		this.id = ConditionId.next();
		this.nation = nation;
	}

	protected Condition() {
	}

	ConditionId id() {
		return id;
	}

	ActorId nation() {
		return nation;
	}

}
