package org.isftracker.evidence.web;

import java.util.List;

import jakarta.validation.Valid;

import org.isftracker.account.AnalystsMay;
import org.isftracker.evidence.Citation;
import org.isftracker.evidence.ConflictTracking;
import org.isftracker.evidence.EvidenceRefused;
import org.isftracker.evidence.ReportConflictId;
import org.isftracker.evidence.StatementId;
import org.isftracker.evidence.StatementReading;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Statements that report the same thing differently. */
@Controller
@AnalystsMay
@RequestMapping("/statements/{id}/conflicts")
class ConflictController {

	private static final String PAGE = "evidence/new-conflict";

	private final ConflictTracking conflicts;

	private final StatementReading statements;

	ConflictController(ConflictTracking conflicts, StatementReading statements) {
		this.conflicts = conflicts;
		this.statements = statements;
	}

	@ModelAttribute("said")
	Citation said(@PathVariable StatementId id) {
		return statements.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

	/** The statements that were ticked, for a form that could not be read. */
	@ModelAttribute("ticked")
	List<String> ticked(@RequestParam(name = "statements", required = false) @Nullable List<String> ticked) {
		return (ticked == null) ? List.of() : ticked;
	}

	@GetMapping("/new")
	String blank(Model model) {
		model.addAttribute("form", ConflictForm.blank());
		return PAGE;
	}

	@PostMapping
	String mark(@PathVariable StatementId id, @Valid @ModelAttribute("form") ConflictForm form,
			BindingResult problems) {
		if (problems.hasErrors()) {
			return PAGE;
		}
		try {
			conflicts.mark(form.with(id), form.reason());
			return "redirect:/statements/" + id + "#conflicts";
		}
		catch (EvidenceRefused refused) {
			problems.rejectValue(refused.field(), refused.code());
			return PAGE;
		}
	}

	@PostMapping("/{conflict}/lift")
	String lift(@PathVariable StatementId id, @PathVariable ReportConflictId conflict, RedirectAttributes told) {
		try {
			conflicts.lift(conflict);
		}
		catch (EvidenceRefused refused) {
			told.addFlashAttribute("refused", refused.code());
		}
		return "redirect:/statements/" + id;
	}

}
