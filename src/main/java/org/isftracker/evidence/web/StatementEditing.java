package org.isftracker.evidence.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import org.isftracker.account.AnalystsMay;
import org.isftracker.actor.ActorRegister;
import org.isftracker.evidence.Citation;
import org.isftracker.evidence.EvidenceRefused;
import org.isftracker.evidence.StatementId;
import org.isftracker.evidence.StatementReading;
import org.isftracker.evidence.StatementRecording;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

@Controller
@AnalystsMay
class StatementEditing {

	private static final String PAGE = "evidence/edit-statement";

	private static final int EARLIER = 300;

	private final StatementReading statements;

	private final StatementRecording recording;

	private final ActorRegister actors;

	StatementEditing(StatementReading statements, StatementRecording recording, ActorRegister actors) {
		this.statements = statements;
		this.recording = recording;
		this.actors = actors;
	}

	@ModelAttribute("speakers")
	Map<UUID, String> speakers() {
		var speakers = new LinkedHashMap<UUID, String>();
		actors.all().forEach(actor -> speakers.put(actor.id().id(), actor.name()));
		return speakers;
	}

	@ModelAttribute("statements")
	Map<UUID, String> earlierStatements() {
		var earlier = new LinkedHashMap<UUID, String>();
		statements.matching("", EARLIER)
			.forEach(said -> earlier.put(said.id().id(),
					said.saidOn() + ", " + said.speaker().name() + ", " + said.outlet()));
		return earlier;
	}

	@GetMapping("/statements/new")
	String blank(@RequestParam(required = false) @Nullable UUID speaker,
			@RequestParam(required = false) @Nullable UUID supersedes,
			@RequestParam(name = "return", required = false) @Nullable String back, Model model) {
		model.addAttribute("form", StatementEntry.blank(speaker, supersedes, back));
		return PAGE;
	}

	@PostMapping("/statements")
	String record(@Valid @ModelAttribute("form") StatementEntry form, BindingResult problems,
			HttpServletResponse response) {
		return answer(problems, response,
				() -> ReturnPath.or(form.back(), "/statements/" + recording.record(form.toStatement())));
	}

	@GetMapping("/statements/{id}/edit")
	String edit(@PathVariable StatementId id, Model model) {
		var said = known(id);
		model.addAttribute("said", said);
		model.addAttribute("form", StatementEntry.of(said));
		return PAGE;
	}

	@PostMapping("/statements/{id}")
	String correct(@PathVariable StatementId id, @Valid @ModelAttribute("form") StatementEntry form,
			BindingResult problems, HttpServletResponse response, Model model) {
		model.addAttribute("said", known(id));
		return answer(problems, response, () -> {
			recording.correct(id, form.madeFrom(), form.toStatement());
			return "/statements/" + id;
		});
	}

	private static String answer(BindingResult problems, HttpServletResponse response, Supplier<String> command) {
		if (problems.hasErrors()) {
			return PAGE;
		}
		try {
			return "redirect:" + command.get();
		}
		catch (EvidenceRefused refused) {
			response.setStatus((refused.isStale() ? HttpStatus.CONFLICT : HttpStatus.OK).value());
			problems.rejectValue(refused.field(), refused.code());
			return PAGE;
		}
	}

	private Citation known(StatementId id) {
		return statements.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

}
