package org.isftracker.api.web;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.isftracker.mandate.Mandate;
import org.isftracker.mandate.ReadingView;
import org.isftracker.mandate.TermId;
import org.isftracker.mandate.TermView;
import org.isftracker.resolution.DraftId;
import org.isftracker.resolution.DraftReading;
import org.isftracker.resolution.DraftSummary;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the mandate settles, and what each draft says on it. */
@Tag(name = "Mandate")
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
class MandateApi {

	private static final Comparator<ReadingView> OLDEST_FIRST = Comparator.comparing(ReadingView::recordedAt)
		.thenComparing(reading -> reading.id().id());

	private final Mandate mandate;

	private final DraftReading drafts;

	MandateApi(Mandate mandate, DraftReading drafts) {
		this.mandate = mandate;
		this.drafts = drafts;
	}

	@Operation(summary = "The terms that are tracked, dimension by dimension")
	@GetMapping("/terms")
	ResponseEntity<Page<TermAnswer>> listTerms(@Valid @ParameterObject Paging paging) {
		return Page.of(mandate.terms(), paging, TermAnswer::of);
	}

	@Operation(summary = "One term, archived or not")
	@GetMapping("/terms/{id}")
	TermAnswer getTerm(@PathVariable UUID id) {
		return TermAnswer.of(term(id));
	}

	@Operation(summary = "Every reading of a term that ever counted, the oldest first")
	@GetMapping("/terms/{id}/readings")
	ResponseEntity<Page<ReadingAnswer>> listReadingsOfTerm(@PathVariable UUID id,
			@Valid @ParameterObject Paging paging) {
		return Page.of(mandate.history(term(id).id()).stream().sorted(OLDEST_FIRST).toList(), paging,
				ReadingAnswer::of);
	}

	@Operation(summary = "The readings that count now, of one draft or of all")
	@GetMapping("/readings")
	ResponseEntity<Page<ReadingAnswer>> listReadings(@RequestParam(required = false) @Nullable UUID draft,
			@Valid @ParameterObject Paging paging) {
		var wanted = draft == null ? drafts.summaries().stream().map(DraftSummary::id).toList()
				: List.of(new DraftId(draft));
		return Page.of(mandate.readings(wanted).stream().sorted(OLDEST_FIRST).toList(), paging, ReadingAnswer::of);
	}

	private TermView term(UUID id) {
		return mandate.term(new TermId(id)).orElseThrow(Missing::new);
	}

}
