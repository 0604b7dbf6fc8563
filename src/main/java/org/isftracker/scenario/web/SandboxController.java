package org.isftracker.scenario.web;

import java.nio.charset.StandardCharsets;

import jakarta.validation.Valid;

import org.isftracker.account.AnalystsMay;
import org.isftracker.mandate.TermId;
import org.isftracker.scenario.SandboxBoard;
import org.isftracker.scenario.SandboxBoards;
import org.isftracker.scenario.SandboxId;
import org.isftracker.scenario.Sandboxing;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** One sandbox: its readings, its name, and who sees it. */
@Controller
@AnalystsMay
@RequestMapping("/what-if/{id}")
class SandboxController {

	private static final String PAGE = "scenario/sandbox";

	private final SandboxBoards boards;

	private final Sandboxing sandboxing;

	private final SuggestedText text;

	SandboxController(SandboxBoards boards, Sandboxing sandboxing, SuggestedText text) {
		this.boards = boards;
		this.sandboxing = sandboxing;
		this.text = text;
	}

	@GetMapping
	String show(@PathVariable SandboxId id, Model model) {
		var board = board(id);
		model.addAttribute("naming", new NameForm(board.sandbox().title(), board.sandbox().note()));
		return page(board, model);
	}

	@PostMapping
	String name(@PathVariable SandboxId id, @Valid @ModelAttribute("naming") NameForm name, BindingResult problems,
			Model model) {
		if (problems.hasErrors()) {
			return page(board(id), model);
		}
		sandboxing.name(id, name.certainTitle(), name.note());
		return back(id);
	}

	@PostMapping("/readings/{term}")
	String say(@PathVariable SandboxId id, @PathVariable TermId term, @Valid @ModelAttribute("form") ReadingForm form,
			BindingResult problems, Model model) {
		if (problems.hasErrors()) {
			var board = board(id);
			model.addAttribute("wrong", term.toString());
			model.addAttribute("naming", new NameForm(board.sandbox().title(), board.sandbox().note()));
			return page(board, model);
		}
		form.reading()
			.ifPresentOrElse(reading -> sandboxing.say(id, term, reading), () -> sandboxing.sayAsTheDraft(id, term));
		return back(id);
	}

	@PostMapping("/share")
	String share(@PathVariable SandboxId id) {
		sandboxing.share(id);
		return back(id);
	}

	@PostMapping("/copy")
	String copy(@PathVariable SandboxId id) {
		return back(sandboxing.copy(id, board(id).sandbox().title()));
	}

	@PostMapping("/archive")
	String archive(@PathVariable SandboxId id) {
		sandboxing.archive(id);
		return "redirect:/what-if";
	}

	@GetMapping("/text")
	ResponseEntity<String> text(@PathVariable SandboxId id) {
		return ResponseEntity.ok()
			.contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
			.body(text.of(board(id)));
	}

	private SandboxBoard board(SandboxId id) {
		return boards.of(id).orElseThrow(Absences::notFound);
	}

	private static String page(SandboxBoard board, Model model) {
		model.addAttribute("board", board);
		return PAGE;
	}

	private static String back(SandboxId id) {
		return "redirect:/what-if/" + id;
	}

}
