package org.isftracker.resolution.web;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.isftracker.resolution.DraftSummary;
import org.isftracker.resolution.Sponsorship;
import org.springframework.stereotype.Component;

/** Gathers the lines of the list of drafts. */
@Component
class DraftLines {

	private final Sponsorship sponsorship;

	DraftLines(Sponsorship sponsorship) {
		this.sponsorship = sponsorship;
	}

	List<DraftLine> of(List<DraftSummary> drafts) {
		var known = drafts.stream().collect(Collectors.toMap(DraftSummary::id, Function.identity()));
		var names = sponsorship.names(drafts);
		return drafts.stream()
			.map(draft -> new DraftLine(draft, names.getOrDefault(draft.id(), ""),
					(draft.basedOn() == null) ? null : known.get(draft.basedOn())))
			.toList();
	}

}
