package org.isftracker.briefing.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.isftracker.account.LeadsMay;
import org.isftracker.briefing.BriefingRefused;
import org.isftracker.briefing.HandlingMarks;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The list from which the handling of a briefing is chosen. */
@Controller
@LeadsMay
@RequestMapping("/briefings/marks")
class MarksController {

	private static final String PAGE = "briefing/marks";

	private final HandlingMarks marks;

	MarksController(HandlingMarks marks) {
		this.marks = marks;
	}

	@GetMapping
	String show(Model model) {
		var words = String.join("\n", marks.all());
		model.addAttribute("form", new MarksForm(words, words));
		return PAGE;
	}

	@PostMapping
	String replace(@Valid @ModelAttribute("form") MarksForm form, BindingResult problems, Model model,
			HttpServletResponse response) {
		if (!problems.hasErrors()) {
			try {
				marks.replace(form.toBefore(), form.toMarks());
				return "redirect:/briefings";
			}
			catch (BriefingRefused refused) {
				problems.rejectValue(refused.field(), refused.code());
				if (refused.isStale()) {
					return conflict(model, response);
				}
			}
		}
		return PAGE;
	}

	private String conflict(Model model, HttpServletResponse response) {
		response.setStatus(HttpStatus.CONFLICT.value());
		model.addAttribute("theirs", marks.all());
		return PAGE;
	}

}
