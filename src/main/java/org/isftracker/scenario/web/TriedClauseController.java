package org.isftracker.scenario.web;

import jakarta.validation.Valid;

import org.isftracker.account.AnalystsMay;
import org.isftracker.resolution.ClauseId;
import org.isftracker.scenario.SandboxBoard;
import org.isftracker.scenario.SandboxBoards;
import org.isftracker.scenario.SandboxId;
import org.isftracker.scenario.Sandboxing;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Trying other words for one clause. */
@Controller
@AnalystsMay
@RequestMapping("/what-if/{id}/clauses/{clause}")
class TriedClauseController {

	private static final String PAGE = "scenario/clause";

	private final SandboxBoards boards;

	private final Sandboxing sandboxing;

	TriedClauseController(SandboxBoards boards, Sandboxing sandboxing) {
		this.boards = boards;
		this.sandboxing = sandboxing;
	}

	@GetMapping
	String edit(@PathVariable SandboxId id, @PathVariable ClauseId clause, Model model) {
		var board = page(id, clause, model);
		var one = board.clause(clause).orElseThrow(Absences::notFound);
		var tried = one.tried();
		model.addAttribute("form",
				new WordsForm(tried == null || tried.isLeftOut() ? one.clause().words() : tried.words()));
		return PAGE;
	}

	@PostMapping
	String word(@PathVariable SandboxId id, @PathVariable ClauseId clause,
			@Valid @ModelAttribute("form") WordsForm form, BindingResult problems, Model model) {
		if (problems.hasErrors()) {
			page(id, clause, model);
			return PAGE;
		}
		sandboxing.word(id, clause, form.certain());
		return "redirect:/what-if/" + id + "#clause-" + clause;
	}

	@PostMapping("/leave-out")
	String leaveOut(@PathVariable SandboxId id, @PathVariable ClauseId clause) {
		sandboxing.word(id, clause, null);
		return "redirect:/what-if/" + id + "#clause-" + clause;
	}

	@PostMapping("/restore")
	String restore(@PathVariable SandboxId id, @PathVariable ClauseId clause) {
		sandboxing.wordAsTheDraft(id, clause);
		return "redirect:/what-if/" + id + "#clause-" + clause;
	}

	private SandboxBoard page(SandboxId id, ClauseId clause, Model model) {
		var board = boards.of(id).orElseThrow(Absences::notFound);
		model.addAttribute("board", board);
		model.addAttribute("clause", board.clause(clause).orElseThrow(Absences::notFound));
		return board;
	}

}
