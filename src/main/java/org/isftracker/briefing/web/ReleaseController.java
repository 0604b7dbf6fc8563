package org.isftracker.briefing.web;

import static java.util.Objects.requireNonNullElse;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.isftracker.account.LeadsMay;
import org.isftracker.briefing.BriefingId;
import org.isftracker.briefing.BriefingRefused;
import org.isftracker.briefing.BriefingReleasing;
import org.isftracker.briefing.Extent;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Releasing briefings, withdrawing and correcting released ones. */
@Controller
@LeadsMay
@RequestMapping("/briefings/{id}")
class ReleaseController {

	private static final String PAGE = "briefing/briefing";

	private final BriefingReleasing releasing;

	private final BriefingPages pages;

	ReleaseController(BriefingReleasing releasing, BriefingPages pages) {
		this.releasing = releasing;
		this.pages = pages;
	}

	@PostMapping("/release")
	String release(@PathVariable BriefingId id, @Valid @ModelAttribute("form") ReleaseForm form, BindingResult problems,
			Model model, HttpServletResponse response) {
		return done(id, problems, model, response, () -> releasing.release(id, form.certainVersion(), form.reason()));
	}

	@PostMapping("/withdraw")
	String withdraw(@PathVariable BriefingId id, @Valid @ModelAttribute("form") ReleaseForm form,
			BindingResult problems, Model model, HttpServletResponse response) {
		var reason = requireNonNullElse(form.reason(), "").strip();
		if (reason.isEmpty()) {
			problems.rejectValue("reason", "briefing.refused.no-withdrawal-reason");
		}
		return done(id, problems, model, response, () -> releasing.withdraw(id, reason));
	}

	@PostMapping("/correct")
	String correct(@PathVariable BriefingId id) {
		return "redirect:/briefings/" + releasing.correct(id) + "/compose";
	}

	private String done(BriefingId id, BindingResult problems, Model model, HttpServletResponse response,
			Runnable deed) {
		if (!problems.hasErrors()) {
			try {
				deed.run();
				return "redirect:/briefings/" + id;
			}
			catch (BriefingRefused refused) {
				response.setStatus(refused.isStale() ? HttpStatus.CONFLICT.value() : HttpStatus.OK.value());
				problems.rejectValue("reason", refused.code());
			}
		}
		model.addAttribute("page", pages.page(id, Extent.SUMMARY));
		return PAGE;
	}

}
