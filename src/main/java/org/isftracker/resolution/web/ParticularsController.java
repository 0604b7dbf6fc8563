package org.isftracker.resolution.web;

import java.util.Objects;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import org.isftracker.account.AnalystsMay;
import org.isftracker.resolution.DraftId;
import org.isftracker.resolution.DraftRefused;
import org.isftracker.resolution.DraftSummary;
import org.isftracker.resolution.Drafting;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@AnalystsMay
@RequestMapping("/drafts/{id}/particulars")
class ParticularsController {

	private static final String FORM = "resolution/draft-form";

	private final DraftPages pages;

	private final Drafting drafting;

	ParticularsController(DraftPages pages, Drafting drafting) {
		this.pages = pages;
		this.drafting = drafting;
	}

	@ModelAttribute("draft")
	DraftSummary draft(@PathVariable DraftId id) {
		return pages.draft(id).summary();
	}

	@GetMapping
	String edit(@ModelAttribute("draft") DraftSummary draft, Model model) {
		model.addAttribute("form", DraftForm.of(draft));
		return FORM;
	}

	@PostMapping
	String describe(@PathVariable DraftId id, @Valid @ModelAttribute("form") DraftForm form, BindingResult problems,
			HttpServletResponse response) {
		if (problems.hasErrors()) {
			return FORM;
		}
		try {
			drafting.describe(id, Objects.requireNonNullElse(form.version(), -1), form.toParticulars());
			return "redirect:/drafts/" + id;
		}
		catch (DraftRefused refused) {
			if (refused.reason() == DraftRefused.Reason.CHANGED_MEANWHILE) {
				response.setStatus(HttpStatus.CONFLICT.value());
			}
			problems.rejectValue(Refusals.field(refused), refused.message());
			return FORM;
		}
	}

}
