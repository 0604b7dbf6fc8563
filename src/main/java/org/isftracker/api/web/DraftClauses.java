package org.isftracker.api.web;

import java.net.URI;
import java.util.UUID;

import org.isftracker.resolution.ClauseAt;
import org.isftracker.resolution.ClauseId;
import org.isftracker.resolution.ClauseText;
import org.isftracker.resolution.DraftId;
import org.isftracker.resolution.DraftReading;
import org.isftracker.resolution.DraftText;
import org.jspecify.annotations.Nullable;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Finds clauses in the draft that an address names, and answers them with their tags. */
@Component
class DraftClauses {

	private final DraftReading drafts;

	private final EntityTags tags;

	DraftClauses(DraftReading drafts, EntityTags tags) {
		this.drafts = drafts;
		this.tags = tags;
	}

	DraftText text(UUID draft) {
		return drafts.find(new DraftId(draft)).orElseThrow(Missing::new);
	}

	ClauseText find(UUID draft, UUID clause) {
		return text(draft).clause(new ClauseId(clause)).orElseThrow(Missing::new);
	}

	/** The clause as the caller saw it. */
	ClauseAt seen(UUID draft, UUID clause, @Nullable String ifMatch) {
		var found = find(draft, clause);
		return new ClauseAt(found.id(), tags.named(ifMatch, found.version()));
	}

	ClauseAnswer answer(UUID draft, ClauseText clause) {
		return ClauseAnswer.of(new DraftId(draft), clause, tags);
	}

	ResponseEntity<ClauseAnswer> found(UUID draft, UUID clause) {
		var answer = answer(draft, find(draft, clause));
		return ResponseEntity.ok().eTag(answer.etag()).body(answer);
	}

	ResponseEntity<ClauseAnswer> created(UUID draft, ClauseId clause) {
		var answer = answer(draft, find(draft, clause.id()));
		return ResponseEntity.created(URI.create("/api/v1/drafts/" + draft + "/clauses/" + clause))
			.eTag(answer.etag())
			.body(answer);
	}

}
