package org.isftracker.resolution;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.isftracker.account.ReadersMay;
import org.isftracker.actor.ActorId;
import org.isftracker.actor.ActorName;
import org.isftracker.actor.ActorRegister;
import org.springframework.stereotype.Service;

/** Who brought the drafts, by name. */
@Service
@ReadersMay
public class Sponsorship {

	private final ActorRegister actors;

	Sponsorship(ActorRegister actors) {
		this.actors = actors;
	}

	/**
	 * The sponsors of each draft in one line of text, which is empty where none is known;
	 * the number of statements does not grow with the drafts.
	 */
	public Map<DraftId, String> names(Collection<DraftSummary> drafts) {
		var names = actors.names(drafts.stream().flatMap(draft -> draft.sponsors().stream()).distinct().toList());
		return drafts.stream().collect(Collectors.toMap(DraftSummary::id, draft -> names(draft, names)));
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
