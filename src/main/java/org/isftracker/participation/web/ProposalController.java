package org.isftracker.participation.web;

import jakarta.validation.Valid;

import org.isftracker.account.AnalystsMay;
import org.isftracker.actor.ActorId;
import org.isftracker.participation.ParticipationId;
import org.isftracker.participation.ParticipationRefused;
import org.isftracker.participation.StatusProposing;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Proposing a nation's place on the ladder. */
@Controller
@AnalystsMay
@RequestMapping("/nations/{nation}/proposal")
class ProposalController {

	private static final String FORM = "participation/proposal-form";

	private final StatusProposing proposing;

	private final ProposalPages pages;

	ProposalController(StatusProposing proposing, ProposalPages pages) {
		this.proposing = proposing;
		this.pages = pages;
	}

	@GetMapping
	String start(@PathVariable ActorId nation, Model model) {
		return page(nation, ProposalForm.blank(), model);
	}

	@PostMapping(params = "look")
	String look(@PathVariable ActorId nation, @ModelAttribute("form") ProposalForm form, BindingResult unchecked,
			Model model) {
		return page(nation, form, model);
	}

	@PostMapping
	String propose(@PathVariable ActorId nation, @Valid @ModelAttribute("form") ProposalForm form,
			BindingResult problems, Model model) {
		if (!problems.hasErrors()) {
			try {
				proposing.propose(form.toProposal(nation));
				return "redirect:/nations/" + nation + "#status";
			}
			catch (ParticipationRefused refused) {
				Refusals.show(refused, problems);
			}
		}
		return page(nation, form, model);
	}

	@PostMapping("/{id}/take-back")
	String takeBack(@PathVariable ActorId nation, @PathVariable ParticipationId id, RedirectAttributes told) {
		try {
			proposing.takeBack(id);
		}
		catch (ParticipationRefused refused) {
			told.addFlashAttribute("refused", refused.refusal().key());
		}
		return "redirect:/nations/" + nation + "#status";
	}

	private String page(ActorId nation, ProposalForm form, Model model) {
		Typed.keep(model, form);
		model.addAttribute("page", pages.of(nation, form));
		return FORM;
	}

}
