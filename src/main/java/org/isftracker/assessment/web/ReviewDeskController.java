package org.isftracker.assessment.web;

import org.isftracker.assessment.Assigning;
import org.isftracker.assessment.TakingBack;
import org.isftracker.assessment.VerdictId;
import org.isftracker.assessment.VerdictRefused;
import org.isftracker.participation.ConditionId;
import org.isftracker.resolution.DraftId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/review")
class ReviewDeskController {

	private final Assigning assigning;

	private final TakingBack takingBack;

	ReviewDeskController(Assigning assigning, TakingBack takingBack) {
		this.assigning = assigning;
		this.takingBack = takingBack;
	}

	@PostMapping("/{condition}/assignment")
	String assign(@PathVariable ConditionId condition, @RequestParam DraftId draft,
			@ModelAttribute("view") QueueView view, @RequestParam(required = false) @Nullable String to,
			RedirectAttributes told) {
		try {
			assigning.assign(draft, condition, to);
			told.addFlashAttribute("told", to == null ? "assessment.told.unassigned" : "assessment.told.assigned");
			return "redirect:" + view.at(condition);
		}
		catch (VerdictRefused refused) {
			told.addFlashAttribute("refused", "assessment.refused." + refused.reason());
			return "redirect:" + view.from(condition);
		}
	}

	@PostMapping("/taken-back")
	String takeBack(@RequestParam VerdictId verdict, @ModelAttribute("view") QueueView view,
			@RequestParam(required = false) @Nullable ConditionId from, RedirectAttributes told) {
		try {
			takingBack.takeBack(verdict);
			told.addFlashAttribute("told", "assessment.told.taken-back");
		}
		catch (VerdictRefused refused) {
			told.addFlashAttribute("refused", "assessment.refused." + refused.reason());
		}
		return "redirect:" + view.from(from);
	}

}
