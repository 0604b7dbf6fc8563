package org.isftracker.resolution;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

/** The lineage of a clause across drafts. */
@Entity
@Table(name = "provision")
class Provision {

	@Id
	private UUID id;

	private @Nullable String name;

	@Version
	private @Nullable Integer version;

	Provision(ProvisionId id) {
		this.id = id.id();
	}

	protected Provision() {
	}

	ProvisionId id() {
		return new ProvisionId(id);
	}

	@Nullable String name() {
		return name;
	}

}
