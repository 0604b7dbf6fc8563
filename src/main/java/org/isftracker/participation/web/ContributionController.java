package org.isftracker.participation.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import org.isftracker.account.AnalystsMay;
import org.isftracker.actor.ActorId;
import org.isftracker.participation.ContributionId;
import org.isftracker.participation.ContributionTracking;
import org.isftracker.participation.ContributionView;
import org.isftracker.participation.NationReading;
import org.isftracker.participation.ParticipationRefused;
import org.isftracker.participation.SupersededMeanwhile;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What a nation offers: the first offer and those that follow it. */
@Controller
@AnalystsMay
@RequestMapping("/nations/{nation}/contributions")
class ContributionController {

	private static final String FORM = "participation/contribution-form";

	private final ContributionTracking tracking;

	private final NationReading nations;

	private final FormPages pages;

	private final OfferWords words;

	ContributionController(ContributionTracking tracking, NationReading nations, FormPages pages, OfferWords words) {
		this.tracking = tracking;
		this.nations = nations;
		this.pages = pages;
		this.words = words;
	}

	@GetMapping("/new")
	String start(@PathVariable ActorId nation, Model model) {
		return first(nation, OfferForm.blank(), model);
	}

	@PostMapping(params = "look")
	String look(@PathVariable ActorId nation, @ModelAttribute("form") OfferForm form, BindingResult unchecked,
			Model model) {
		return first(nation, form, model);
	}

	@PostMapping
	String offer(@PathVariable ActorId nation, @Valid @ModelAttribute("form") OfferForm form, BindingResult problems,
			Model model) {
		if (!problems.hasErrors()) {
			try {
				tracking.offer(nation, form.certainKind(), form.toOffer());
				return "redirect:/nations/" + nation + "#contributions";
			}
			catch (ParticipationRefused refused) {
				Refusals.show(refused, problems);
			}
		}
		return first(nation, form, model);
	}

	@GetMapping("/{id}/revision")
	String startRevision(@PathVariable ActorId nation, @PathVariable ContributionId id, Model model) {
		var form = OfferForm.of(contribution(nation, id));
		return next(nation, id, form, model);
	}

	@PostMapping(path = "/{id}/revision", params = "look")
	String lookForRevision(@PathVariable ActorId nation, @PathVariable ContributionId id,
			@ModelAttribute("form") OfferForm form, BindingResult unchecked, Model model) {
		return next(nation, id, form, model);
	}

	@PostMapping("/{id}/revision")
	String revise(@PathVariable ActorId nation, @PathVariable ContributionId id,
			@Valid @ModelAttribute("form") OfferForm form, BindingResult problems, Model model,
			HttpServletResponse response) {
		if (!problems.hasErrors()) {
			try {
				tracking.revise(id, form.certainMadeFrom(), form.toOffer());
				return "redirect:/nations/" + nation + "#contributions";
			}
			catch (ParticipationRefused refused) {
				Refusals.show(refused, problems);
			}
			catch (SupersededMeanwhile meanwhile) {
				return conflict(nation, id, form, model, response);
			}
		}
		return next(nation, id, form, model);
	}

	@PostMapping("/{id}/archive")
	String archive(@PathVariable ActorId nation, @PathVariable ContributionId id) {
		tracking.archive(id);
		return "redirect:/nations/" + nation + "#contributions";
	}

	private String first(ActorId nation, OfferForm form, Model model) {
		Typed.keep(model, form);
		model.addAttribute("page", pages.first("/nations/%s/contributions".formatted(nation), nation, form));
		return FORM;
	}

	private String next(ActorId nation, ContributionId id, OfferForm form, Model model) {
		Typed.keep(model, form);
		model.addAttribute("page", pages.next(revision(nation, id), nation, form));
		return FORM;
	}

	private String conflict(ActorId nation, ContributionId id, OfferForm form, Model model,
			HttpServletResponse response) {
		var present = contribution(nation, id).counting();
		var conflict = new FormPage.Conflict(words.of(form.toOffer()), words.of(present), present.recordedBy(),
				present.recordedAt());
		response.setStatus(HttpStatus.CONFLICT.value());
		var fresh = form.madeFrom(present.id());
		model.addAttribute("form", fresh);
		model.addAttribute("page", pages.next(revision(nation, id), nation, fresh).with(conflict));
		return FORM;
	}

	private static String revision(ActorId nation, ContributionId id) {
		return "/nations/%s/contributions/%s/revision".formatted(nation, id);
	}

	private ContributionView contribution(ActorId nation, ContributionId id) {
		return nations.nation(nation)
			.stream()
			.flatMap(found -> found.contributions().stream())
			.filter(contribution -> contribution.id().equals(id))
			.findFirst()
			.orElseThrow(Absences::notFound);
	}

}
