package org.isftracker.resolution.web;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.isftracker.actor.ActorId;
import org.isftracker.actor.ActorName;
import org.isftracker.actor.ActorRegister;
import org.isftracker.resolution.DraftSummary;
import org.springframework.stereotype.Component;

/** Gathers the lines of the list of drafts. */
@Component
class DraftLines {

	private final ActorRegister actors;

	DraftLines(ActorRegister actors) {
		this.actors = actors;
	}

	List<DraftLine> of(List<DraftSummary> drafts) {
		var known = drafts.stream().collect(Collectors.toMap(DraftSummary::id, Function.identity()));
		var names = actors.names(drafts.stream().flatMap(draft -> draft.sponsors().stream()).distinct().toList());
		return drafts.stream()
			.map(draft -> new DraftLine(draft, names(draft, names),
					(draft.basedOn() == null) ? null : known.get(draft.basedOn())))
			.toList();
	}

	private static String names(DraftSummary draft, Map<ActorId, ActorName> names) {
		return draft.sponsors()
			.stream()
			.flatMap(sponsor -> Stream.ofNullable(names.get(sponsor)))
			.map(ActorName::name)
			.sorted()
			.collect(Collectors.joining(", "));
	}

}
