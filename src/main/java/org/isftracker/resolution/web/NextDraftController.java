package org.isftracker.resolution.web;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;

import org.isftracker.account.AnalystsMay;
import org.isftracker.resolution.DraftId;
import org.isftracker.resolution.DraftRefused;
import org.isftracker.resolution.DraftSummary;
import org.isftracker.resolution.Drafting;
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
@RequestMapping("/drafts/{id}/next")
class NextDraftController {

	private static final String FORM = "resolution/next-draft";

	private final DraftPages pages;

	private final Drafting drafting;

	NextDraftController(DraftPages pages, Drafting drafting) {
		this.pages = pages;
		this.drafting = drafting;
	}

	@ModelAttribute("draft")
	DraftSummary draft(@PathVariable DraftId id) {
		return pages.draft(id).summary();
	}

	@GetMapping
	String name(Model model) {
		model.addAttribute("form", new NextForm(null));
		return FORM;
	}

	@PostMapping
	String start(@PathVariable DraftId id, @Valid @ModelAttribute("form") NextForm form, BindingResult problems) {
		if (problems.hasErrors()) {
			return FORM;
		}
		try {
			return "redirect:/drafts/" + drafting.startNext(id, requireNonNull(form.label()));
		}
		catch (DraftRefused refused) {
			problems.rejectValue("label", refused.message());
			return FORM;
		}
	}

}
