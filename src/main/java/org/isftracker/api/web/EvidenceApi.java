package org.isftracker.api.web;

import java.util.UUID;

import jakarta.validation.Valid;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.isftracker.account.ReadersMay;
import org.isftracker.actor.ActorId;
import org.isftracker.actor.ActorRegister;
import org.isftracker.evidence.Grade;
import org.isftracker.evidence.StatementFilter;
import org.isftracker.evidence.StatementId;
import org.isftracker.evidence.StatementReading;
import org.isftracker.evidence.Usage;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who there is, and who said what. */
@Tag(name = "Evidence")
@RestController
@ReadersMay
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
class EvidenceApi {

	private final StatementReading statements;

	private final ActorRegister actors;

	EvidenceApi(StatementReading statements, ActorRegister actors) {
		this.statements = statements;
		this.actors = actors;
	}

	@Operation(summary = "Statements that the filter lets through, in the order in which they were recorded")
	@GetMapping("/statements")
	ResponseEntity<Page<StatementAnswer>> listStatements(@RequestParam(required = false) @Nullable UUID speaker,
			@RequestParam(required = false) @Nullable Grade grade,
			@RequestParam(required = false) @Nullable Usage usage,
			@RequestParam(required = false) @Nullable String words, @Valid @ParameterObject Paging paging) {
		var filter = new StatementFilter(speaker == null ? null : new ActorId(speaker), grade, usage, words);
		var found = statements.recorded(filter, paging.offset(), paging.length());
		return Page.of(found.stream().map(StatementAnswer::of).toList(), statements.count(filter), paging);
	}

	@Operation(summary = "One statement")
	@GetMapping("/statements/{id}")
	StatementAnswer getStatement(@PathVariable UUID id) {
		return statements.find(new StatementId(id)).map(StatementAnswer::of).orElseThrow(Missing::new);
	}

	@Operation(summary = "Everybody who speaks, votes or contributes, by name")
	@GetMapping("/actors")
	ResponseEntity<Page<ActorAnswer>> listActors(@Valid @ParameterObject Paging paging) {
		return Page.of(actors.all(), paging, ActorAnswer::of);
	}

	@Operation(summary = "One actor, archived or not")
	@GetMapping("/actors/{id}")
	ActorAnswer getActor(@PathVariable UUID id) {
		return actors.find(new ActorId(id)).map(ActorAnswer::of).orElseThrow(Missing::new);
	}

}
