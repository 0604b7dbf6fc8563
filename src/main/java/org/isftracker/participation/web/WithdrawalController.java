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

/** A nation that no longer states a condition. */
@Controller
@AnalystsMay
@RequestMapping("/nations/{nation}/conditions/{id}/withdrawal")
class WithdrawalController {

	private static final String FORM = "participation/withdrawal-form";

	private final ConditionTracking tracking;

	private final NationReading nations;

	private final FormPages pages;

	WithdrawalController(ConditionTracking tracking, NationReading nations, FormPages pages) {
		this.tracking = tracking;
		this.nations = nations;
		this.pages = pages;
	}

	@GetMapping
	String start(@PathVariable ActorId nation, @PathVariable ConditionId id, Model model) {
		var form = WithdrawalForm.of(condition(id).version());
		return page(nation, id, form, model);
	}

	@PostMapping(params = "look")
	String look(@PathVariable ActorId nation, @PathVariable ConditionId id, @ModelAttribute("form") WithdrawalForm form,
			BindingResult unchecked, Model model) {
		return page(nation, id, form, model);
	}

	@PostMapping
	String withdraw(@PathVariable ActorId nation, @PathVariable ConditionId id,
			@Valid @ModelAttribute("form") WithdrawalForm form, BindingResult problems, Model model,
			HttpServletResponse response) {
		if (!problems.hasErrors()) {
			try {
				tracking.withdraw(id, form.certainMadeFrom(), form.toWithdrawal());
				return "redirect:/nations/" + nation + "#condition-" + id;
			}
			catch (ParticipationRefused refused) {
				Refusals.show(refused, problems);
			}
			catch (SupersededMeanwhile meanwhile) {
				return conflict(nation, id, form, model, response);
			}
		}
		return page(nation, id, form, model);
	}

	private String page(ActorId nation, ConditionId id, WithdrawalForm form, Model model) {
		Typed.keep(model, form);
		model.addAttribute("page", pages.next(withdrawal(nation, id), nation, form));
		return FORM;
	}

	private String conflict(ActorId nation, ConditionId id, WithdrawalForm form, Model model,
			HttpServletResponse response) {
		var present = condition(id);
		var conflict = new FormPage.Conflict("", present.words(), present.recordedBy(), present.recordedAt());
		response.setStatus(HttpStatus.CONFLICT.value());
		var fresh = form.madeFrom(present.version());
		model.addAttribute("form", fresh);
		model.addAttribute("page", pages.next(withdrawal(nation, id), nation, fresh).with(conflict));
		return FORM;
	}

	private static String withdrawal(ActorId nation, ConditionId id) {
		return "/nations/%s/conditions/%s/withdrawal".formatted(nation, id);
	}

	private ConditionView condition(ConditionId id) {
		return nations.condition(id).orElseThrow(Absences::notFound);
	}

}
