package org.isftracker.participation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

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

	boolean listed() {
		return !archived;
	}

	void archive() {
		this.archived = true;
	}

	ContributionView view(Collection<Offer> offers, Cited cited) {
		var newestFirst = offers.stream()
			.filter(offer -> cited.shows(offer.statements()))
			.sorted(Offer.NEWEST_FIRST)
			.toList();
		var views = new ArrayList<OfferView>();
		for (int i = 0; i < newestFirst.size(); i++) {
			var before = i + 1 < newestFirst.size() ? newestFirst.get(i + 1) : null;
			views.add(newestFirst.get(i).view(cited, before));
		}
		return new ContributionView(id, kind, List.copyOf(views));
	}

}
