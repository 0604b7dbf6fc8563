package org.isftracker.api.web;

import java.util.Comparator;
import java.util.UUID;

import jakarta.validation.Valid;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.isftracker.account.ReadersMay;
import org.isftracker.council.PositionReading;
import org.isftracker.council.PositionView;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What actors want of terms. */
@Tag(name = "Council")
@RestController
@ReadersMay
@RequestMapping(path = "/api/v1/positions", produces = MediaType.APPLICATION_JSON_VALUE)
class PositionApi {

	private final PositionReading positions;

	PositionApi(PositionReading positions) {
		this.positions = positions;
	}

	@Operation(summary = "The positions of now, or all that were ever taken, in the order in which they were recorded")
	@GetMapping
	ResponseEntity<Page<PositionAnswer>> listPositions(@RequestParam(required = false) @Nullable UUID actor,
			@RequestParam(required = false) @Nullable UUID term, @RequestParam(defaultValue = "false") boolean past,
			@Valid @ParameterObject Paging paging) {
		var found = (past ? positions.all() : positions.positions()).stream()
			.filter(position -> actor == null || position.actor().id().id().equals(actor))
			.filter(position -> term == null || position.term().id().equals(term))
			.sorted(Comparator.comparing(PositionView::recordedAt).thenComparing(position -> position.id().id()))
			.toList();
		return Page.of(found, paging, PositionAnswer::of);
	}

}
