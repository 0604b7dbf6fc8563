package org.isftracker.api.web;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.isftracker.actor.ActorId;
import org.isftracker.participation.ConditionId;
import org.isftracker.participation.ConditionView;
import org.isftracker.participation.NationReading;
import org.isftracker.participation.NationView;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Nations, what they require and what they offer. */
@Tag(name = "Nations")
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
class NationApi {

	private static final Comparator<ConditionView> BY_NATION = Comparator
		.comparing((ConditionView condition) -> condition.nation().id())
		.thenComparing(condition -> condition.id().id());

	private final NationReading nations;

	NationApi(NationReading nations) {
		this.nations = nations;
	}

	@Operation(summary = "The nations that are tracked, by name")
	@GetMapping("/nations")
	ResponseEntity<Page<NationAnswer>> listNations(@Valid @ParameterObject Paging paging) {
		return Page.of(nations.nations(), paging, NationAnswer::of);
	}

	@Operation(summary = "One nation, archived or not")
	@GetMapping("/nations/{id}")
	NationAnswer getNation(@PathVariable UUID id) {
		return NationAnswer.of(nation(id));
	}

	@Operation(summary = "The wording of each condition that counts now, of one nation or of all that are tracked")
	@GetMapping("/conditions")
	ResponseEntity<Page<ConditionAnswer>> listConditions(@RequestParam(required = false) @Nullable UUID nation,
			@Valid @ParameterObject Paging paging) {
		var found = nation == null ? nations.conditions() : nations.conditions(new ActorId(nation));
		return Page.of(found.stream().sorted(BY_NATION).toList(), paging, ConditionAnswer::of);
	}

	@Operation(summary = "One condition in the wording that counts now")
	@GetMapping("/conditions/{id}")
	ConditionAnswer getCondition(@PathVariable UUID id) {
		return nations.condition(new ConditionId(id)).map(ConditionAnswer::of).orElseThrow(Missing::new);
	}

	@Operation(summary = "All wordings of a condition, the newest first")
	@GetMapping("/conditions/{id}/wordings")
	ResponseEntity<Page<ConditionAnswer>> listWordings(@PathVariable UUID id, @Valid @ParameterObject Paging paging) {
		var history = nations.history(new ConditionId(id));
		if (history.isEmpty()) {
			throw new Missing();
		}
		return Page.of(history, paging, ConditionAnswer::of);
	}

	@Operation(summary = "What nations offer, of one nation or of all that are tracked")
	@GetMapping("/contributions")
	ResponseEntity<Page<ContributionAnswer>> listContributions(@RequestParam(required = false) @Nullable UUID nation,
			@Valid @ParameterObject Paging paging) {
		var offering = nation == null ? nations.nations() : List.of(nation(nation));
		return Page.of(offering.stream().flatMap(ContributionAnswer::of).toList(), paging, one -> one);
	}

	private NationView nation(UUID id) {
		return nations.nation(new ActorId(id)).orElseThrow(Missing::new);
	}

}
