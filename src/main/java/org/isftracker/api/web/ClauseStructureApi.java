package org.isftracker.api.web;

import java.util.Objects;
import java.util.UUID;

import jakarta.validation.Valid;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.isftracker.account.AnalystsMay;
import org.isftracker.resolution.ClauseAt;
import org.isftracker.resolution.ClauseEditing;
import org.isftracker.resolution.ClauseId;
import org.isftracker.resolution.Wording;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Moving, splitting and joining the clauses of a working draft. */
@Tag(name = "Clauses")
@RestController
@AnalystsMay
@RequestMapping(path = "/api/v1/drafts/{draft}/clauses/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
class ClauseStructureApi {

	private final DraftClauses clauses;

	private final ClauseEditing editing;

	ClauseStructureApi(DraftClauses clauses, ClauseEditing editing) {
		this.clauses = clauses;
		this.editing = editing;
	}

	@Operation(summary = "Move a clause by one step, with all that stands under it")
	@PostMapping("/move")
	ResponseEntity<ClauseAnswer> moveClause(@PathVariable UUID draft, @PathVariable UUID id,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
			@Valid @RequestBody MoveRequest request) {
		editing.move(clauses.seen(draft, id, ifMatch), Objects.requireNonNull(request.step()), null);
		return clauses.found(draft, id);
	}

	@Operation(summary = "Split a clause in two; the answer is the second part")
	@PostMapping("/split")
	@ResponseStatus(HttpStatus.CREATED)
	ResponseEntity<ClauseAnswer> splitClause(@PathVariable UUID draft, @PathVariable UUID id,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
			@Valid @RequestBody SplitRequest request) {
		var seen = clauses.seen(draft, id, ifMatch);
		var now = clauses.find(draft, id);
		var wording = new Wording(now.heading(), now.words(), now.closing(), now.labelSuffix());
		return clauses.created(draft, editing.split(seen, wording, Objects.requireNonNull(request.at())));
	}

	@Operation(summary = "Join a clause with the one that follows it")
	@PostMapping("/join")
	ResponseEntity<ClauseAnswer> joinClause(@PathVariable UUID draft, @PathVariable UUID id,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
		var seen = clauses.seen(draft, id, ifMatch);
		var all = clauses.text(draft).clauses();
		var next = all.stream().dropWhile(clause -> !clause.id().equals(seen.id())).skip(1).findFirst();
		var following = next.map(clause -> new ClauseAt(clause.id(), clause.version()))
			.orElseGet(() -> new ClauseAt(ClauseId.next(), 0));
		editing.join(seen, following, null);
		return clauses.found(draft, id);
	}

}
