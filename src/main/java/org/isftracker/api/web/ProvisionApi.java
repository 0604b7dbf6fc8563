package org.isftracker.api.web;

import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.isftracker.resolution.ProvisionId;
import org.isftracker.resolution.ProvisionRegister;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Clauses through the drafts. */
@Tag(name = "Provisions")
@RestController
@RequestMapping(path = "/api/v1/provisions", produces = MediaType.APPLICATION_JSON_VALUE)
class ProvisionApi {

	private final ProvisionRegister provisions;

	ProvisionApi(ProvisionRegister provisions) {
		this.provisions = provisions;
	}

	@Operation(summary = "All provisions, in the order in which they began, each with its wordings")
	@GetMapping
	ResponseEntity<Page<ProvisionAnswer>> listProvisions(@Valid @ParameterObject Paging paging) {
		var found = provisions.part(paging.offset(), paging.length());
		var wordings = provisions.wordings(found);
		return Page.of(found.stream().map(id -> ProvisionAnswer.of(id, wordings.getOrDefault(id, List.of()))).toList(),
				provisions.count(), paging);
	}

	@Operation(summary = "One provision, with how each draft words it")
	@GetMapping("/{id}")
	ProvisionAnswer getProvision(@PathVariable UUID id) {
		var provision = new ProvisionId(id);
		var wordings = provisions.wordings(List.of(provision)).get(provision);
		if (wordings == null) {
			throw new Missing();
		}
		return ProvisionAnswer.of(provision, wordings);
	}

}
