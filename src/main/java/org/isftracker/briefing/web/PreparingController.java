package org.isftracker.briefing.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import org.isftracker.account.AnalystsMay;
import org.isftracker.briefing.BriefingId;
import org.isftracker.briefing.BriefingPreparing;
import org.isftracker.briefing.BriefingRefused;
import org.isftracker.resolution.DraftId;
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

/** Preparing briefings: their draft and their words. */
@Controller
@AnalystsMay
@RequestMapping("/briefings")
class PreparingController {

	private static final String FORM = "briefing/briefing-form";

	private final BriefingPreparing preparing;

	private final BriefingPages pages;

	PreparingController(BriefingPreparing preparing, BriefingPages pages) {
		this.preparing = preparing;
		this.pages = pages;
	}

	@GetMapping("/new")
	String start(@RequestParam(required = false) @Nullable DraftId draft, Model model) {
		model.addAttribute("form", pages.blank(draft));
		model.addAttribute("page", pages.first());
		return FORM;
	}

	@PostMapping
	String prepare(@Valid @ModelAttribute("form") BriefingForm form, BindingResult problems, Model model) {
		if (!problems.hasErrors()) {
			try {
				return "redirect:/briefings/" + preparing.prepare(form.toWords());
			}
			catch (BriefingRefused refused) {
				problems.rejectValue(refused.field(), refused.code());
			}
		}
		model.addAttribute("page", pages.first());
		return FORM;
	}

	@GetMapping("/{id}/edit")
	String open(@PathVariable BriefingId id, Model model) {
		var editing = pages.editing(id);
		model.addAttribute("form", BriefingForm.of(pages.briefing(id)));
		model.addAttribute("page", editing);
		return FORM;
	}

	@PostMapping("/{id}/edit")
	String edit(@PathVariable BriefingId id, @Valid @ModelAttribute("form") BriefingForm form, BindingResult problems,
			Model model, HttpServletResponse response) {
		if (!problems.hasErrors()) {
			try {
				preparing.edit(id, form.certainVersion(), form.toWords());
				return "redirect:/briefings/" + id;
			}
			catch (BriefingRefused refused) {
				if (refused.isStale()) {
					return conflict(id, form, model, response);
				}
				problems.reject(refused.code());
			}
		}
		model.addAttribute("page", pages.editing(id));
		return FORM;
	}

	@PostMapping("/{id}/archive")
	String archive(@PathVariable BriefingId id, @RequestParam int version) {
		preparing.archive(id, version);
		return "redirect:/briefings";
	}

	private String conflict(BriefingId id, BriefingForm form, Model model, HttpServletResponse response) {
		var editing = pages.conflict(id);
		response.setStatus(HttpStatus.CONFLICT.value());
		model.addAttribute("form", form.at(pages.briefing(id).version()));
		model.addAttribute("page", editing);
		return FORM;
	}

}
