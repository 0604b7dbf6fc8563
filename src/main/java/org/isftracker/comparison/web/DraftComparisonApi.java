package org.isftracker.comparison.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.isftracker.comparison.DraftComparing;
import org.isftracker.resolution.DraftId;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Compares two drafts of the record, with what people decided of their clauses. */
@Tag(name = "Comparisons")
@RestController
@RequestMapping(path = "/api/v1/drafts", produces = MediaType.APPLICATION_JSON_VALUE)
class DraftComparisonApi {

	private final DraftComparing comparing;

	DraftComparisonApi(DraftComparing comparing) {
		this.comparing = comparing;
	}

	@Operation(summary = "Compare two drafts of the record")
	@GetMapping("/{from}/comparisons/{to}")
	DraftComparisonAnswer compareDrafts(@PathVariable DraftId from, @PathVariable DraftId to) {
		return comparing.texts(from, to).map(DraftComparisonAnswer::of).orElseThrow(MissingDraft::new);
	}

}
