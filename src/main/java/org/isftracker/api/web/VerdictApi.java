package org.isftracker.api.web;

import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.validation.Valid;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.isftracker.account.AnalystsMay;
import org.isftracker.assessment.Assessment;
import org.isftracker.assessment.Judging;
import org.isftracker.assessment.Rewordings;
import org.isftracker.assessment.VerdictId;
import org.isftracker.assessment.VerdictRefused;
import org.isftracker.assessment.VerdictView;
import org.isftracker.participation.ConditionId;
import org.isftracker.participation.NationReading;
import org.isftracker.resolution.DraftId;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Verdicts: recording them, and how a condition was judged over time. */
@Tag(name = "Assessment")
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
class VerdictApi {

	private final Judging judging;

	private final Assessment assessment;

	private final NationReading nations;

	private final Rewordings rewordings;

	private final VerdictAnswering answering;

	VerdictApi(Judging judging, Assessment assessment, NationReading nations, Rewordings rewordings,
			VerdictAnswering answering) {
		this.judging = judging;
		this.assessment = assessment;
		this.nations = nations;
		this.rewordings = rewordings;
		this.answering = answering;
	}

	@Operation(summary = "All verdicts on a condition, those taken back included, the oldest first")
	@GetMapping("/conditions/{condition}/verdicts")
	ResponseEntity<Page<VerdictAnswer>> listVerdicts(@PathVariable UUID condition,
			@Valid @ParameterObject Paging paging) {
		var verdicts = verdicts(condition);
		var seen = answering.seen(verdicts.stream());
		return Page.of(verdicts, paging, verdict -> VerdictAnswer.of(verdict, seen));
	}

	@Operation(summary = "One verdict")
	@GetMapping("/conditions/{condition}/verdicts/{id}")
	VerdictAnswer getVerdict(@PathVariable UUID condition, @PathVariable UUID id) {
		return verdicts(condition).stream()
			.filter(verdict -> verdict.id().id().equals(id))
			.findFirst()
			.map(verdict -> VerdictAnswer.of(verdict, answering.seen(Stream.of(verdict))))
			.orElseThrow(Missing::new);
	}

	@Operation(summary = "Judge a condition under a draft, on the words that were seen")
	@PostMapping("/drafts/{draft}/verdicts")
	@AnalystsMay
	@ResponseStatus(HttpStatus.CREATED)
	ResponseEntity<VerdictAnswer> recordVerdict(@PathVariable UUID draft, @Valid @RequestBody VerdictRequest request) {
		var given = judge(new DraftId(draft), request);
		var condition = request.toCondition().id();
		return ResponseEntity.created(URI.create("/api/v1/conditions/" + condition + "/verdicts/" + given))
			.body(getVerdict(condition, given.id()));
	}

	private VerdictId judge(DraftId draft, VerdictRequest request) {
		var verdict = request.toVerdict(draft);
		try {
			var day = request.judgedOn();
			return day == null ? judging.judge(verdict) : judging.judge(verdict, day);
		}
		catch (VerdictRefused refused) {
			throw new VerdictProblem(refused.reason(),
					refused.seen().flatMap(seen -> rewordings.since(draft, seen)).orElse(null));
		}
	}

	private List<VerdictView> verdicts(UUID condition) {
		var known = nations.condition(new ConditionId(condition)).orElseThrow(Missing::new);
		return assessment.verdictsOn(known.id())
			.stream()
			.sorted(Comparator.comparing(VerdictView::judgedAt).thenComparing(verdict -> verdict.id().id()))
			.toList();
	}

}
