package org.isftracker.mandate.web;

import org.isftracker.mandate.ClauseChecking;
import org.isftracker.mandate.Mandate;
import org.isftracker.resolution.ClauseId;
import org.isftracker.resolution.ClauseText;
import org.isftracker.resolution.DraftId;
import org.isftracker.resolution.DraftReading;
import org.isftracker.resolution.DraftText;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** The clauses of a draft that nobody has linked to a term yet. */
@Controller
@RequestMapping("/mandate/clauses/{draft}")
class CheckingController {

	private final Mandate mandate;

	private final ClauseChecking checking;

	private final DraftReading drafts;

	CheckingController(Mandate mandate, ClauseChecking checking, DraftReading drafts) {
		this.mandate = mandate;
		this.checking = checking;
		this.drafts = drafts;
	}

	@GetMapping
	String list(@PathVariable DraftId draft, Model model) {
		var text = known(draft);
		model.addAttribute("draft", text);
		model.addAttribute("unlinked", mandate.clausesToCheck(text));
		model.addAttribute("checked", mandate.checkedClauses(draft));
		model.addAttribute("terms", mandate.terms());
		return "mandate/clauses";
	}

	@PostMapping("/{clause}/without-term")
	String check(@PathVariable DraftId draft, @PathVariable ClauseId clause) {
		checking.checkedWithoutTerm(draft, known(draft, clause));
		return "redirect:/mandate/clauses/" + draft;
	}

	@PostMapping("/{clause}/to-check")
	String uncheck(@PathVariable DraftId draft, @PathVariable ClauseId clause) {
		checking.toCheckAgain(draft, known(draft, clause));
		return "redirect:/mandate/clauses/" + draft;
	}

	private ClauseId known(DraftId draft, ClauseId clause) {
		return known(draft).clause(clause)
			.map(ClauseText::id)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

	private DraftText known(DraftId draft) {
		return drafts.find(draft).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

}
