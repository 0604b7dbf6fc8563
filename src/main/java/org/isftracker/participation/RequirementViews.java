package org.isftracker.participation;

import java.util.Comparator;
import java.util.List;

import org.springframework.stereotype.Component;

@Component
class RequirementViews {

	private final Requirements requirements;

	private final Sources sources;

	RequirementViews(Requirements requirements, Sources sources) {
		this.requirements = requirements;
		this.sources = sources;
	}

	List<RequirementView> counting() {
		var counting = requirements.counting();
		var cited = sources.visible(counting.stream().flatMap(found -> found.statements().stream()).toList());
		return counting.stream()
			.filter(found -> cited.shows(found.statements()))
			.map(found -> found.view(cited))
			.sorted(Comparator.comparing(RequirementView::kind))
			.toList();
	}

}
