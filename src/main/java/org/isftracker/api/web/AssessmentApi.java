package org.isftracker.api.web;

import java.util.Comparator;
import java.util.UUID;

import jakarta.validation.Valid;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.isftracker.assessment.AssessedCondition;
import org.isftracker.assessment.Assessment;
import org.isftracker.assessment.DraftAssessment;
import org.isftracker.resolution.DraftId;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How everything stands under a draft, computed whenever it is asked for. */
@Tag(name = "Assessment")
@RestController
@RequestMapping(path = "/api/v1/drafts/{draft}", produces = MediaType.APPLICATION_JSON_VALUE)
class AssessmentApi {

	private final Assessment assessment;

	private final VerdictAnswering answering;

	AssessmentApi(Assessment assessment, VerdictAnswering answering) {
		this.assessment = assessment;
		this.answering = answering;
	}

	@Operation(summary = "The standing of each condition, with the verdict that counts")
	@GetMapping("/standings")
	ResponseEntity<Page<StandingAnswer>> listStandings(@PathVariable UUID draft,
			@Valid @ParameterObject Paging paging) {
		var assessed = under(draft);
		var conditions = assessed.conditions()
			.sorted(Comparator.comparing((AssessedCondition one) -> one.condition().nation().id())
				.thenComparing(one -> one.condition().id().id()))
			.toList();
		var seen = answering.seenIn(conditions);
		return Page.of(conditions, paging, one -> StandingAnswer.of(assessed.draft().id(), one, seen));
	}

	@Operation(summary = "Whether each nation comes, by name")
	@GetMapping("/readiness")
	ResponseEntity<Page<ReadinessAnswer>> listReadiness(@PathVariable UUID draft,
			@Valid @ParameterObject Paging paging) {
		var assessed = under(draft);
		return Page.of(assessed.nations(), paging, nation -> ReadinessAnswer.of(assessed.draft().id(), nation));
	}

	@Operation(summary = "What all nations together would bring")
	@GetMapping("/force")
	ForceAnswer getForce(@PathVariable UUID draft) {
		return ForceAnswer.of(under(draft));
	}

	private DraftAssessment under(UUID draft) {
		return assessment.under(new DraftId(draft)).orElseThrow(Missing::new);
	}

}
