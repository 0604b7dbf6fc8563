package org.isftracker.api.web;

import java.util.Comparator;
import java.util.UUID;

import jakarta.validation.Valid;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.isftracker.briefing.BriefingContent;
import org.isftracker.briefing.BriefingId;
import org.isftracker.briefing.BriefingReading;
import org.isftracker.briefing.BriefingView;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Briefings; readers see those that were released. */
@Tag(name = "Briefings")
@RestController
@RequestMapping(path = "/api/v1/briefings", produces = MediaType.APPLICATION_JSON_VALUE)
class BriefingApi {

	private final BriefingReading briefings;

	BriefingApi(BriefingReading briefings) {
		this.briefings = briefings;
	}

	@Operation(summary = "All briefings, in the order in which they were prepared")
	@GetMapping
	ResponseEntity<Page<BriefingAnswer>> listBriefings(@Valid @ParameterObject Paging paging) {
		var all = briefings.all()
			.stream()
			.sorted(Comparator.comparing(BriefingView::preparedAt).thenComparing(briefing -> briefing.id().id()))
			.toList();
		return Page.of(all, paging, BriefingAnswer::of);
	}

	@Operation(summary = "One briefing without its content")
	@GetMapping("/{id}")
	BriefingAnswer getBriefing(@PathVariable UUID id) {
		return briefings.find(new BriefingId(id)).map(BriefingAnswer::of).orElseThrow(Missing::new);
	}

	@Operation(summary = "What a released briefing says, as it was frozen, or what another would say by now")
	@GetMapping("/{id}/content")
	BriefingContent getBriefingContent(@PathVariable UUID id) {
		return briefings.content(new BriefingId(id)).orElseThrow(Missing::new);
	}

}
