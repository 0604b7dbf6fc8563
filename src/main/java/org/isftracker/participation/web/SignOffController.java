package org.isftracker.participation.web;

import jakarta.validation.Valid;

import org.isftracker.account.AnalystsMay;
import org.isftracker.account.LeadsMay;
import org.isftracker.participation.ParticipationId;
import org.isftracker.participation.ParticipationRefused;
import org.isftracker.participation.SigningOff;
import org.isftracker.resolution.DraftId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What waits for a lead: each proposal with what it rests on, one click to sign. */
@Controller
@RequestMapping("/nations/proposals")
class SignOffController {

	private static final String LIST = "participation/proposals";

	private final SigningOff signing;

	private final NationPages pages;

	SignOffController(SigningOff signing, NationPages pages) {
		this.signing = signing;
		this.pages = pages;
	}

	@GetMapping
	@AnalystsMay
	String list(@RequestParam(required = false) @Nullable DraftId draft, Model model) {
		model.addAttribute("form", ReturnForm.blank());
		model.addAttribute("page", pages.proposals(draft));
		return LIST;
	}

	@PostMapping("/{id}/sign")
	@LeadsMay
	String sign(@PathVariable ParticipationId id, RedirectAttributes told) {
		try {
			signing.sign(id);
			told.addFlashAttribute("told", "participation.proposals.signed");
		}
		catch (ParticipationRefused refused) {
			told.addFlashAttribute("refused", refused.refusal().key());
		}
		return "redirect:/nations/proposals";
	}

	@PostMapping("/{id}/return")
	@LeadsMay
	String giveBack(@PathVariable ParticipationId id, @Valid @ModelAttribute("form") ReturnForm form,
			BindingResult problems, Model model, RedirectAttributes told) {
		if (!problems.hasErrors()) {
			try {
				signing.returnWithComment(id, form.certainComment());
				told.addFlashAttribute("told", "participation.proposals.returned");
				return "redirect:/nations/proposals";
			}
			catch (ParticipationRefused refused) {
				Refusals.show(refused, problems);
			}
		}
		model.addAttribute("page", pages.proposals(null));
		return LIST;
	}

}
