package org.isftracker.comparison.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.isftracker.comparison.ComparisonOptions;
import org.isftracker.comparison.LadderKeeping;
import org.isftracker.comparison.TextComparison;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Compares two texts that the caller brings along; nothing of them is stored. */
@Tag(name = "Comparisons")
@RestController
@RequestMapping(path = "/api/v1/comparisons", produces = MediaType.APPLICATION_JSON_VALUE)
class ComparisonApi {

	private final LadderKeeping ladders;

	ComparisonApi(LadderKeeping ladders) {
		this.ladders = ladders;
	}

	@Operation(summary = "Compare two texts that the request brings along")
	@PostMapping
	ComparisonAnswer compareTexts(@RequestBody ComparisonRequest request) {
		return ComparisonAnswer.of(TextComparison.of(request.earlier(), request.later(),
				ComparisonOptions.defaults().withLadder(ladders.current().in(request.language()))));
	}

}
