package org.isftracker.actor;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.isftracker.actor.ActorRefused.Reason;
import org.jspecify.annotations.Nullable;
import org.springframework.util.Assert;

@Entity
@Table(name = "actor")
class Actor {

	@EmbeddedId
	private ActorId id;

	private String name;

	@Enumerated(EnumType.STRING)
	private ActorKind kind;

	private @Nullable String note;

	private @Nullable String office;

	@Embedded
	@AttributeOverride(name = "id", column = @Column(name = "belongs_to"))
	private @Nullable ActorId belongsTo;

	@Enumerated(EnumType.STRING)
	private @Nullable RegionalGroup regionalGroup;

	private @Nullable String country;

	private boolean archived;

	@Version
	private @Nullable Integer version;

	Actor(NewActor actor) {
		Assert.hasText(actor.name(), "An actor needs a name");
		this.id = ActorId.next();
		this.name = actor.name();
		this.kind = actor.kind();
		describe(actor);
	}

	protected Actor() {
	}

	void change(int version, NewActor actor) {
		if (this.version == null || this.version != version) {
			throw new ActorRefused(Reason.CHANGED_MEANWHILE);
		}
		Assert.hasText(actor.name(), "An actor needs a name");
		this.name = actor.name();
		this.kind = actor.kind();
		describe(actor);
	}

	void archive() {
		this.archived = true;
	}

	void restore() {
		this.archived = false;
	}

	ActorId id() {
		return id;
	}

	ActorName named() {
		return new ActorName(id, name, note, office);
	}

	ActorView view() {
		return new ActorView(id, name, kind, note, office, belongsTo, regionalGroup, country, archived,
				version == null ? 0 : version);
	}

	private void describe(NewActor actor) {
		this.note = actor.note();
		this.office = actor.office();
		this.belongsTo = actor.belongsTo();
		this.regionalGroup = actor.regionalGroup();
		this.country = actor.country();
	}

}
