package org.isftracker.participation;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.isftracker.actor.ActorId;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "nation")
class Nation {

	@EmbeddedId
	@AttributeOverride(name = "id", column = @Column(name = "actor_id"))
	private ActorId actor;

	private boolean archived;

	@Version
	private @Nullable Integer version;

	Nation(ActorId actor) {
		this.actor = actor;
	}

	protected Nation() {
	}

	ActorId actor() {
		return actor;
	}

	boolean archived() {
		return archived;
	}

	void archive() {
		this.archived = true;
	}

	void restore() {
		this.archived = false;
	}

	void requireListed() {
		Refusal.NATION_ARCHIVED.when(archived);
	}

}
