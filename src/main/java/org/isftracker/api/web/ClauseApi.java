package org.isftracker.api.web;

import java.util.Objects;
import java.util.UUID;

import jakarta.validation.Valid;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.isftracker.account.AnalystsMay;
import org.isftracker.resolution.ClauseEditing;
import org.isftracker.resolution.DraftId;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The clauses of a draft. They are edited while it is a working draft. */
@Tag(name = "Clauses")
@RestController
@RequestMapping(path = "/api/v1/drafts/{draft}/clauses", produces = MediaType.APPLICATION_JSON_VALUE)
class ClauseApi {

	private final DraftClauses clauses;

	private final ClauseEditing editing;

	ClauseApi(DraftClauses clauses, ClauseEditing editing) {
		this.clauses = clauses;
		this.editing = editing;
	}

	@Operation(summary = "All clauses in reading order, each with the tag that an edit of it names")
	@GetMapping
	ResponseEntity<Page<ClauseAnswer>> listClauses(@PathVariable UUID draft, @Valid @ParameterObject Paging paging) {
		return Page.of(clauses.text(draft).clauses(), paging, clause -> clauses.answer(draft, clause));
	}

	@Operation(summary = "One clause")
	@GetMapping("/{id}")
	ResponseEntity<ClauseAnswer> getClause(@PathVariable UUID draft, @PathVariable UUID id) {
		return clauses.found(draft, id);
	}

	@Operation(summary = "Add a clause to a working draft")
	@PostMapping
	@AnalystsMay
	@ResponseStatus(HttpStatus.CREATED)
	ResponseEntity<ClauseAnswer> addClause(@PathVariable UUID draft, @Valid @RequestBody NewClauseRequest request) {
		var place = request.place();
		var beside = place.beside();
		if (beside != null && clauses.text(draft).clause(beside).isEmpty()) {
			throw new WrongField("beside", "clause-unknown");
		}
		var wording = Objects.requireNonNull(request.wording()).wording();
		return clauses.created(draft, editing.add(new DraftId(draft), place, wording));
	}

	@Operation(summary = "Give a clause other words")
	@PutMapping("/{id}")
	@AnalystsMay
	ResponseEntity<ClauseAnswer> rewordClause(@PathVariable UUID draft, @PathVariable UUID id,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
			@Valid @RequestBody WordingRequest request) {
		editing.reword(clauses.seen(draft, id, ifMatch), request.wording());
		return clauses.found(draft, id);
	}

	@Operation(summary = "Remove a clause and all that stands under it")
	@DeleteMapping("/{id}")
	@AnalystsMay
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void removeClause(@PathVariable UUID draft, @PathVariable UUID id,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
		editing.remove(clauses.seen(draft, id, ifMatch));
	}

}
