package org.isftracker.assessment.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.isftracker.resolution.DraftId;
import org.isftracker.resolution.DraftReading;
import org.isftracker.resolution.DraftSummary;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Finds the text that a page judges under: the one asked for, else the current one. */
@Component
class TextChoosing {

	private final DraftReading drafts;

	TextChoosing(DraftReading drafts) {
		this.drafts = drafts;
	}

	TextChoice of(@Nullable DraftId asked) {
		var all = drafts.summaries();
		var chosen = all.stream()
			.filter(draft -> asked == null ? draft.current() : draft.id().equals(asked))
			.findFirst();
		if (asked != null && chosen.isEmpty()) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		return new TextChoice(all, chosen.orElse(null));
	}

	/** All texts, oldest first. */
	List<DraftId> oldestFirst() {
		var ids = new ArrayList<>(drafts.summaries().stream().map(DraftSummary::id).toList());
		Collections.reverse(ids);
		return ids;
	}

}
