package org.isftracker.evidence.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.isftracker.actor.ActorId;
import org.isftracker.actor.ActorRegister;
import org.isftracker.evidence.Attaching;
import org.isftracker.evidence.Citation;
import org.isftracker.evidence.Grade;
import org.isftracker.evidence.StatementFilter;
import org.isftracker.evidence.StatementId;
import org.isftracker.evidence.StatementReading;
import org.isftracker.evidence.StatementRecording;
import org.isftracker.evidence.StatementStories;
import org.isftracker.evidence.Usage;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.UriComponentsBuilder;

@Controller
@RequestMapping("/statements")
class StatementController {

	private final StatementReading statements;

	private final StatementStories stories;

	private final StatementRecording recording;

	private final ActorRegister actors;

	private final Attaching attaching;

	StatementController(StatementReading statements, StatementStories stories, StatementRecording recording,
			ActorRegister actors, Attaching attaching) {
		this.attaching = attaching;
		this.statements = statements;
		this.stories = stories;
		this.recording = recording;
		this.actors = actors;
	}

	@GetMapping
	String list(@RequestParam(required = false) @Nullable UUID speaker,
			@RequestParam(required = false) @Nullable Grade grade,
			@RequestParam(required = false) @Nullable Usage usage,
			@RequestParam(required = false) @Nullable String words, @RequestParam(defaultValue = "1") int page,
			Model model) {
		var filter = new StatementFilter(speaker == null ? null : new ActorId(speaker), grade, usage, words);
		model.addAttribute("page", statements.page(filter, page));
		model.addAttribute("filter", filter);
		model.addAttribute("speakers", speakers());
		model.addAttribute("path", path(filter));
		return "evidence/statements";
	}

	@GetMapping("/{id}")
	String show(@PathVariable StatementId id, Model model) {
		model.addAttribute("said", known(id));
		model.addAttribute("story", stories.around(id));
		model.addAttribute("files", attaching.of(id));
		return "evidence/statement";
	}

	@PostMapping("/{id}/archive")
	String archive(@PathVariable StatementId id) {
		recording.archive(known(id).id());
		return "redirect:/statements/" + id;
	}

	private Citation known(StatementId id) {
		return statements.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

	private Map<UUID, String> speakers() {
		var speakers = new LinkedHashMap<UUID, String>();
		actors.all().forEach(actor -> speakers.put(actor.id().id(), actor.name()));
		return speakers;
	}

	private static String path(StatementFilter filter) {
		return UriComponentsBuilder.fromPath("/statements")
			.queryParamIfPresent("speaker", Optional.ofNullable(filter.speaker()))
			.queryParamIfPresent("grade", Optional.ofNullable(filter.grade()))
			.queryParamIfPresent("usage", Optional.ofNullable(filter.usage()))
			.queryParamIfPresent("words", Optional.ofNullable(filter.words()))
			.encode()
			.toUriString();
	}

}
