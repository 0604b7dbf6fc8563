package org.isftracker.comparison.web;

import org.isftracker.comparison.ComparisonOptions;
import org.isftracker.comparison.LadderKeeping;
import org.isftracker.comparison.TextComparison;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Compares two texts that the caller brings along; nothing of them is stored. */
@RestController
@RequestMapping(path = "/api/v1/comparisons", produces = MediaType.APPLICATION_JSON_VALUE)
class ComparisonApi {

	private final LadderKeeping ladders;

	ComparisonApi(LadderKeeping ladders) {
		this.ladders = ladders;
	}

	@PostMapping
	ComparisonAnswer compare(@RequestBody ComparisonRequest request) {
		return ComparisonAnswer.of(TextComparison.of(request.earlier(), request.later(),
				ComparisonOptions.defaults().withLadder(ladders.current().in(request.language()))));
	}

}
