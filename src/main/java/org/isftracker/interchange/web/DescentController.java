package org.isftracker.interchange.web;

import java.util.List;

import org.isftracker.account.AnalystsMay;
import org.isftracker.interchange.CorrectionRefused;
import org.isftracker.interchange.Foreseeing;
import org.isftracker.interchange.ImportRefused;
import org.isftracker.interchange.Preparing;
import org.isftracker.interchange.WaitingId;
import org.isftracker.interchange.WaitingText;
import org.isftracker.resolution.DraftReading;
import org.isftracker.resolution.DraftSummary;
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

/** Says which provisions the clauses of a text are, before it is imported. */
@Controller
@AnalystsMay
@RequestMapping("/drafts/import/{id}/provisions")
class DescentController {

	private final Preparing preparing;

	private final Foreseeing foreseeing;

	private final DraftReading drafts;

	DescentController(Preparing preparing, Foreseeing foreseeing, DraftReading drafts) {
		this.preparing = preparing;
		this.foreseeing = foreseeing;
		this.drafts = drafts;
	}

	@GetMapping
	String show(@PathVariable WaitingId id, @RequestParam(required = false) @Nullable Integer at, Model model) {
		var text = text(id);
		List<DraftSummary> choices = drafts.summaries();
		try {
			model.addAttribute("page", DescentPage.of(text, foreseeing.of(text).orElse(null), choices, at));
			return "interchange/provisions";
		}
		catch (ImportRefused notYet) {
			return "redirect:/drafts/import/" + id;
		}
	}

	@PostMapping("/base")
	String base(@PathVariable WaitingId id, @ModelAttribute("form") DescentForm form, BindingResult problems,
			RedirectAttributes next) {
		text(id);
		var base = form.draft();
		if (problems.hasErrors() || (base != null && drafts.find(base).isEmpty())) {
			return again(id, "typeMismatch.java.util.UUID", next);
		}
		return said(id, "", next, () -> preparing.descend(id, form.seen(), base));
	}

	@PostMapping("/pair")
	String pair(@PathVariable WaitingId id, @ModelAttribute("form") DescentForm form, BindingResult problems,
			RedirectAttributes next) {
		var base = foreseeing.base(text(id));
		if (problems.hasErrors() || base.isEmpty()) {
			return again(id, "typeMismatch.java.util.UUID", next);
		}
		return said(id, "#p" + form.paragraph(), next,
				() -> preparing.pair(id, form.seen(), base.get(), form.paragraph(), form.earlier()));
	}

	private static String said(WaitingId id, String place, RedirectAttributes next, Runnable command) {
		try {
			command.run();
			return "redirect:/drafts/import/" + id + "/provisions" + place;
		}
		catch (CorrectionRefused refused) {
			return again(id, refused.message(), next);
		}
	}

	private static String again(WaitingId id, String refusal, RedirectAttributes next) {
		next.addFlashAttribute("refusal", refusal);
		return "redirect:/drafts/import/" + id + "/provisions";
	}

	private WaitingText text(WaitingId id) {
		return preparing.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

}
