package org.isftracker.api.web;

import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import jakarta.validation.Valid;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.isftracker.account.AnalystsMay;
import org.isftracker.resolution.DraftId;
import org.isftracker.resolution.DraftReading;
import org.isftracker.resolution.DraftSummary;
import org.isftracker.resolution.DraftText;
import org.isftracker.resolution.Drafting;
import org.isftracker.resolution.LineageReading;
import org.isftracker.resolution.ProvisionId;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Drafts: reading them, making them, and putting right what is said about them. */
@Tag(name = "Drafts")
@RestController
@RequestMapping(path = "/api/v1/drafts", produces = MediaType.APPLICATION_JSON_VALUE)
class DraftApi {

	private final DraftReading drafts;

	private final Drafting drafting;

	private final LineageReading lineage;

	private final EntityTags tags;

	DraftApi(DraftReading drafts, Drafting drafting, LineageReading lineage, EntityTags tags) {
		this.drafts = drafts;
		this.drafting = drafting;
		this.lineage = lineage;
		this.tags = tags;
	}

	@Operation(summary = "All drafts, in the order in which they were recorded")
	@GetMapping
	ResponseEntity<Page<DraftAnswer>> listDrafts(@Valid @ParameterObject Paging paging) {
		var all = drafts.summaries()
			.stream()
			.sorted(Comparator.comparing(DraftSummary::createdAt).thenComparing(draft -> draft.id().id()))
			.toList();
		return Page.of(all, paging, DraftAnswer::of);
	}

	@Operation(summary = "One draft, with the tag that an edit of it names")
	@GetMapping("/{id}")
	ResponseEntity<DraftAnswer> getDraft(@PathVariable UUID id) {
		return answer(ResponseEntity.ok(), draft(id));
	}

	@Operation(summary = "Make a working draft with all its clauses, or nothing")
	@PostMapping
	@AnalystsMay
	@ResponseStatus(HttpStatus.CREATED)
	ResponseEntity<DraftAnswer> createDraft(@Valid @RequestBody NewDraftRequest request) {
		checkProvisions(request);
		return created(drafting.create(request.toDraft()));
	}

	private void checkProvisions(NewDraftRequest request) {
		var base = request.base();
		var known = base == null ? Set.<ProvisionId>of()
				: lineage.provisions(List.of(base)).getOrDefault(base, Set.of());
		if (!known.containsAll(request.provisions())) {
			throw new WrongField("clauses", "provision-unknown");
		}
	}

	@Operation(summary = "Put right what is said about a draft, at whatever stage it is")
	@PutMapping("/{id}")
	@AnalystsMay
	ResponseEntity<DraftAnswer> describeDraft(@PathVariable UUID id,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
			@Valid @RequestBody DraftRequest request) {
		int version = tags.named(ifMatch, draft(id).version());
		drafting.describe(new DraftId(id), version, request.toParticulars());
		return answer(ResponseEntity.ok(), draft(id));
	}

	@Operation(summary = "Copy a draft as the working draft that follows it")
	@PostMapping("/{id}/next")
	@AnalystsMay
	@ResponseStatus(HttpStatus.CREATED)
	ResponseEntity<DraftAnswer> startNextDraft(@PathVariable UUID id, @Valid @RequestBody NextDraftRequest request) {
		return created(drafting.startNext(new DraftId(id), Objects.requireNonNull(request.label()).strip()));
	}

	private ResponseEntity<DraftAnswer> created(DraftId id) {
		return answer(ResponseEntity.created(URI.create("/api/v1/drafts/" + id)), draft(id.id()));
	}

	private ResponseEntity<DraftAnswer> answer(ResponseEntity.BodyBuilder builder, DraftSummary draft) {
		var answer = DraftAnswer.of(draft);
		return builder.eTag(tags.of(draft.version(), answer)).body(answer);
	}

	private DraftSummary draft(UUID id) {
		return drafts.find(new DraftId(id)).map(DraftText::summary).orElseThrow(Missing::new);
	}

}
