package org.isftracker.participation;

import java.util.UUID;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.isftracker.participation.NationStandings.Light;

/** A condition that decides and is not currently met, by its title of that time. */
@Embeddable
public record Unmet(UUID conditionId, String title, @Enumerated(EnumType.STRING) Light light) {

	static Unmet of(ConditionView condition, Light light) {
		return new Unmet(condition.id().id(), condition.title(), light);
	}

}
