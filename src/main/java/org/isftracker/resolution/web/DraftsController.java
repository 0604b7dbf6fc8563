package org.isftracker.resolution.web;

import jakarta.validation.Valid;

import org.isftracker.account.AnalystsMay;
import org.isftracker.resolution.DraftReading;
import org.isftracker.resolution.DraftRefused;
import org.isftracker.resolution.Drafting;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping("/drafts")
class DraftsController {

	private static final String FORM = "resolution/draft-form";

	private final DraftReading reading;

	private final Drafting drafting;

	private final DraftLines lines;

	DraftsController(DraftReading reading, Drafting drafting, DraftLines lines) {
		this.reading = reading;
		this.drafting = drafting;
		this.lines = lines;
	}

	@GetMapping
	String list(Model model) {
		model.addAttribute("lines", lines.of(reading.summaries()));
		return "resolution/drafts";
	}

	@AnalystsMay
	@GetMapping("/new")
	String blank(Model model) {
		model.addAttribute("form", DraftForm.blank());
		return FORM;
	}

	@PostMapping
	String create(@Valid @ModelAttribute("form") DraftForm form, BindingResult problems) {
		if (problems.hasErrors()) {
			return FORM;
		}
		try {
			return "redirect:/drafts/" + drafting.create(form.toDraft());
		}
		catch (DraftRefused refused) {
			problems.rejectValue(Refusals.field(refused), refused.message());
			return FORM;
		}
	}

}
