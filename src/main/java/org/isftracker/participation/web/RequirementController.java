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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** How much of each kind the force needs. */
@Controller
@AnalystsMay
@RequestMapping("/nations/requirement/{kind}")
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
	String start(@PathVariable ContributionKind kind, Model model) {
		var form = RequirementForm.of(present(kind).orElse(null));
		return page(kind, form, model);
	}

	@PostMapping(params = "look")
	String look(@PathVariable ContributionKind kind, @ModelAttribute("form") RequirementForm form,
			BindingResult unchecked, Model model) {
		return page(kind, form, model);
	}

	@PostMapping
	String require(@PathVariable ContributionKind kind, @Valid @ModelAttribute("form") RequirementForm form,
			BindingResult problems, Model model, HttpServletResponse response) {
		if (!problems.hasErrors()) {
			try {
				setting.require(form.madeFrom(), form.toRequirement(kind));
				return "redirect:/nations/force";
			}
			catch (ParticipationRefused refused) {
				Refusals.show(refused, problems);
			}
			catch (SupersededMeanwhile meanwhile) {
				return conflict(kind, form, model, response);
			}
		}
		return page(kind, form, model);
	}

	private String page(ContributionKind kind, RequirementForm form, Model model) {
		Typed.keep(model, form);
		model.addAttribute("page", pages.ofNoNation(path(kind), form));
		model.addAttribute("kind", kind);
		return FORM;
	}

	private String conflict(ContributionKind kind, RequirementForm form, Model model, HttpServletResponse response) {
		var present = present(kind).orElseThrow(Absences::notFound);
		var conflict = new FormPage.Conflict(times.number(form.toRequirement(kind).amount()),
				times.number(present.amount()), present.recordedBy(), present.recordedAt());
		response.setStatus(HttpStatus.CONFLICT.value());
		var fresh = form.madeFrom(present.id());
		model.addAttribute("form", fresh);
		model.addAttribute("page", pages.ofNoNation(path(kind), fresh).with(conflict));
		model.addAttribute("kind", kind);
		return FORM;
	}

	private static String path(ContributionKind kind) {
		return "/nations/requirement/" + kind;
	}

	private Optional<RequirementView> present(ContributionKind kind) {
		return nations.requirements().stream().filter(requirement -> requirement.kind() == kind).findFirst();
	}

}
