package org.isftracker.api.web;

import java.util.UUID;

import jakarta.validation.Valid;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.isftracker.council.Council;
import org.isftracker.evidence.StatementReading;
import org.isftracker.resolution.DraftId;
import org.isftracker.resolution.DraftReading;
import org.isftracker.resolution.DraftText;
import org.isftracker.resolution.Staging;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What belongs to one draft beside its clauses. */
@Tag(name = "Drafts")
@RestController
@RequestMapping(path = "/api/v1/drafts/{draft}", produces = MediaType.APPLICATION_JSON_VALUE)
class DraftPartsApi {

	private final DraftReading drafts;

	private final Staging staging;

	private final StatementReading statements;

	private final Council council;

	DraftPartsApi(DraftReading drafts, Staging staging, StatementReading statements, Council council) {
		this.drafts = drafts;
		this.staging = staging;
		this.statements = statements;
		this.council = council;
	}

	@Operation(summary = "The titles of its annexes")
	@GetMapping("/annexes")
	ResponseEntity<Page<AnnexAnswer>> listAnnexes(@PathVariable UUID draft, @Valid @ParameterObject Paging paging) {
		return Page.of(text(draft).annexes(), paging, AnnexAnswer::of);
	}

	@Operation(summary = "The moves from stage to stage, the oldest first")
	@GetMapping("/moves")
	ResponseEntity<Page<MoveAnswer>> listMoves(@PathVariable UUID draft, @Valid @ParameterObject Paging paging) {
		var moves = staging.history(text(draft).id());
		var cited = moves.stream().flatMap(move -> move.statements().stream()).distinct().toList();
		var readable = statements.citations(cited).keySet();
		return Page.of(moves, paging, move -> MoveAnswer.of(move, readable));
	}

	@Operation(summary = "The vote of each member, or the expectation of it, that counts now")
	@GetMapping("/votes")
	ResponseEntity<Page<VoteAnswer>> listVotes(@PathVariable UUID draft, @Valid @ParameterObject Paging paging) {
		return Page.of(council.votes(text(draft).id()), paging, VoteAnswer::of);
	}

	@Operation(summary = "The result of the votes by the rule of the Charter")
	@GetMapping("/tally")
	TallyAnswer getTally(@PathVariable UUID draft) {
		var id = text(draft).id();
		return TallyAnswer.of(id, council.tally(id));
	}

	private DraftText text(UUID draft) {
		return drafts.find(new DraftId(draft)).orElseThrow(Missing::new);
	}

}
