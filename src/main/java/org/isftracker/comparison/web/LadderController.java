package org.isftracker.comparison.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import org.isftracker.account.LeadsMay;
import org.isftracker.comparison.LadderKeeping;
import org.isftracker.comparison.LadderRefused;
import org.isftracker.comparison.LadderView;

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

@Controller
@RequestMapping("/comparisons/ladder")
class LadderController {

	private static final String FORM = "comparison/edit-ladder";

	private final LadderKeeping keeping;

	LadderController(LadderKeeping keeping) {
		this.keeping = keeping;
	}

	@GetMapping
	String show(@RequestParam(defaultValue = "en") String language, Model model) {
		var ladders = keeping.all();
		model.addAttribute("ladders", ladders);
		model.addAttribute("ladder",
				ladders.stream()
					.filter(ladder -> ladder.language().equals(language))
					.findFirst()
					.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
		return "comparison/ladder";
	}

	@LeadsMay
	@GetMapping("/{language}/edit")
	String edit(@PathVariable String language, Model model) {
		var ladder = known(language);
		model.addAttribute("ladder", ladder);
		model.addAttribute("form", LadderForm.of(ladder));
		return FORM;
	}

	@LeadsMay
	@PostMapping("/{language}")
	String rewrite(@PathVariable String language, @Valid @ModelAttribute("form") LadderForm form,
			BindingResult problems, HttpServletResponse response, Model model) {
		model.addAttribute("ladder", known(language));
		if (problems.hasErrors()) {
			return FORM;
		}
		try {
			keeping.rewrite(language, form.madeFrom(), form.toLadder());
			return "redirect:/comparisons/ladder?language=" + language;
		}
		catch (LadderRefused refused) {
			response.setStatus((refused.isStale() ? HttpStatus.CONFLICT : HttpStatus.OK).value());
			model.addAttribute("stale", refused.isStale());
			problems.rejectValue(refused.field(), refused.code(), new Object[] { refused.phrase() }, null);
			return FORM;
		}
	}

	private LadderView known(String language) {
		return keeping.find(language).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

}
