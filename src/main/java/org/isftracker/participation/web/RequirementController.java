package org.isftracker.participation.web;

import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import org.isftracker.account.AnalystsMay;
import org.isftracker.participation.ContributionKind;
import org.isftracker.participation.NationReading;
import org.isftracker.participation.ParticipationRefused;
import org.isftracker.participation.RequirementSetting;
import org.isftracker.participation.RequirementView;
import org.isftracker.participation.SupersededMeanwhile;
import org.isftracker.wording.Times;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** How many troops the force needs. */
@Controller
@AnalystsMay
@RequestMapping("/nations/requirement")
class RequirementController {

	private static final String FORM = "participation/requirement-form";

	private final RequirementSetting setting;

	private final NationReading nations;

	private final FormPages pages;

	private final Times times;

	RequirementController(RequirementSetting setting, NationReading nations, FormPages pages, Times times) {
		this.setting = setting;
		this.nations = nations;
		this.pages = pages;
		this.times = times;
	}

	@GetMapping
	String start(Model model) {
		var form = RequirementForm.of(present().orElse(null));
		return page(form, model);
	}

	@PostMapping(params = "look")
	String look(@ModelAttribute("form") RequirementForm form, BindingResult unchecked, Model model) {
		return page(form, model);
	}

	@PostMapping
	String require(@Valid @ModelAttribute("form") RequirementForm form, BindingResult problems, Model model,
			HttpServletResponse response) {
		if (!problems.hasErrors()) {
			try {
				setting.require(form.madeFrom(), form.toRequirement(ContributionKind.TROOPS));
				return "redirect:/nations";
			}
			catch (ParticipationRefused refused) {
				Refusals.show(refused, problems);
			}
			catch (SupersededMeanwhile meanwhile) {
				return conflict(form, model, response);
			}
		}
		return page(form, model);
	}

	private String page(RequirementForm form, Model model) {
		Typed.keep(model, form);
		model.addAttribute("page", pages.ofNoNation("/nations/requirement", form));
		return FORM;
	}

	private String conflict(RequirementForm form, Model model, HttpServletResponse response) {
		var present = present().orElseThrow(Absences::notFound);
		var conflict = new FormPage.Conflict(times.number(form.toRequirement(ContributionKind.TROOPS).amount()),
				times.number(present.amount()), present.recordedBy(), present.recordedAt());
		response.setStatus(HttpStatus.CONFLICT.value());
		var fresh = form.madeFrom(present.id());
		model.addAttribute("form", fresh);
		model.addAttribute("page", pages.ofNoNation("/nations/requirement", fresh).with(conflict));
		return FORM;
	}

	private Optional<RequirementView> present() {
		return nations.requirements()
			.stream()
			.filter(requirement -> requirement.kind() == ContributionKind.TROOPS)
			.findFirst();
	}

}
