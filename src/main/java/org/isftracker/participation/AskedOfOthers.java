package org.isftracker.participation;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;

import org.isftracker.actor.ActorId;
import org.isftracker.participation.OtherNations.Asked;
import org.jspecify.annotations.Nullable;

@Embeddable
class AskedOfOthers {

	@Enumerated(EnumType.STRING)
	@Column(name = "others_asked")
	private @Nullable Asked asked;

	@Column(name = "others_least")
	private @Nullable Integer least;

	@ElementCollection
	@CollectionTable(name = "condition_wording_other", joinColumns = @JoinColumn(name = "condition_wording_id"))
	@Column(name = "nation_id")
	private Set<UUID> nations = new LinkedHashSet<>();

	AskedOfOthers(@Nullable OtherNations others) {
		if (others != null) {
			this.asked = others.asked();
			this.least = others.least();
			others.among().forEach(nation -> nations.add(nation.id()));
		}
	}

	protected AskedOfOthers() {
	}

	@Nullable OtherNations view() {
		return asked == null ? null : new OtherNations(asked, least,
				nations.stream().map(ActorId::new).collect(Collectors.toUnmodifiableSet()));
	}

}
