package org.isftracker.participation.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import org.isftracker.account.AnalystsMay;
import org.isftracker.actor.ActorId;
import org.isftracker.participation.ConditionId;
import org.isftracker.participation.ConditionTracking;
import org.isftracker.participation.ConditionView;
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

/** What a nation asks for: stating it, and the wordings that follow. */
@Controller
@AnalystsMay
@RequestMapping("/nations/{nation}/conditions")
class ConditionController {

	private static final String FORM = "participation/condition-form";

	private final ConditionTracking tracking;

	private final NationReading nations;

	private final FormPages pages;

	ConditionController(ConditionTracking tracking, NationReading nations, FormPages pages) {
		this.tracking = tracking;
		this.nations = nations;
		this.pages = pages;
	}

	@GetMapping("/new")
	String start(@PathVariable ActorId nation, Model model) {
		return first(nation, WordingForm.blank(), model);
	}

	@PostMapping(params = "look")
	String look(@PathVariable ActorId nation, @ModelAttribute("form") WordingForm form, BindingResult unchecked,
			Model model) {
		return first(nation, form, model);
	}

	@PostMapping
	String state(@PathVariable ActorId nation, @Valid @ModelAttribute("form") WordingForm form, BindingResult problems,
			Model model) {
		rejectIfNothingIsAsked(form, problems);
		if (!problems.hasErrors()) {
			try {
				return "redirect:/nations/" + nation + "#condition-" + tracking.state(nation, form.toWording());
			}
			catch (ParticipationRefused refused) {
				Refusals.show(refused, problems);
			}
		}
		return first(nation, form, model);
	}

	@GetMapping("/{id}/wording")
	String startWording(@PathVariable ActorId nation, @PathVariable ConditionId id, Model model) {
		var form = WordingForm.of(condition(id));
		return next(nation, id, form, model);
	}

	@PostMapping(path = "/{id}/wording", params = "look")
	String lookForWording(@PathVariable ActorId nation, @PathVariable ConditionId id,
			@ModelAttribute("form") WordingForm form, BindingResult unchecked, Model model) {
		return next(nation, id, form, model);
	}

	@PostMapping("/{id}/wording")
	String reword(@PathVariable ActorId nation, @PathVariable ConditionId id,
			@Valid @ModelAttribute("form") WordingForm form, BindingResult problems, Model model,
			HttpServletResponse response) {
		rejectIfNothingIsAsked(form, problems);
		if (!problems.hasErrors()) {
			try {
				tracking.reword(id, form.certainMadeFrom(), form.toWording());
				return "redirect:/nations/" + nation + "#condition-" + id;
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

	private static void rejectIfNothingIsAsked(WordingForm form, BindingResult problems) {
		if (form.asksNothing()) {
			problems.rejectValue("asked", "participation.asked.missing");
		}
	}

	private String first(ActorId nation, WordingForm form, Model model) {
		Typed.keep(model, form);
		model.addAttribute("page", pages.first("/nations/%s/conditions".formatted(nation), nation, form));
		return FORM;
	}

	private String next(ActorId nation, ConditionId id, WordingForm form, Model model) {
		Typed.keep(model, form);
		model.addAttribute("page", pages.next(wording(nation, id), nation, form));
		return FORM;
	}

	private String conflict(ActorId nation, ConditionId id, WordingForm form, Model model,
			HttpServletResponse response) {
		var present = condition(id);
		var conflict = new FormPage.Conflict(form.toWording().words(), present.words(), present.recordedBy(),
				present.recordedAt());
		response.setStatus(HttpStatus.CONFLICT.value());
		var fresh = form.madeFrom(present.version());
		model.addAttribute("form", fresh);
		model.addAttribute("page", pages.next(wording(nation, id), nation, fresh).with(conflict));
		return FORM;
	}

	private static String wording(ActorId nation, ConditionId id) {
		return "/nations/%s/conditions/%s/wording".formatted(nation, id);
	}

	private ConditionView condition(ConditionId id) {
		return nations.condition(id).orElseThrow(Absences::notFound);
	}

}
