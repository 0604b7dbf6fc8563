package org.isftracker.resolution.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import org.isftracker.account.LeadsMay;
import org.isftracker.resolution.DraftId;
import org.isftracker.resolution.DraftSummary;
import org.isftracker.resolution.Stage;
import org.isftracker.resolution.StageRefused;
import org.isftracker.resolution.Staging;
import org.isftracker.resolution.WordingImpact;
import org.isftracker.wording.Times;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
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

@Controller
@LeadsMay
@RequestMapping("/drafts/{id}/stage")
class StageController {

	private static final String FORM = "resolution/stage-form";

	private final DraftPages pages;

	private final Staging staging;

	private final Clock clock;

	private final ObjectProvider<WordingImpact> impact;

	StageController(DraftPages pages, Staging staging, Clock clock, ObjectProvider<WordingImpact> impact) {
		this.impact = impact;
		this.pages = pages;
		this.staging = staging;
		this.clock = clock;
	}

	@ModelAttribute("draft")
	DraftSummary draft(@PathVariable DraftId id) {
		return pages.draft(id).summary();
	}

	@ModelAttribute("onward")
	List<Stage> onward(@ModelAttribute("draft") DraftSummary draft) {
		return Staging.onward(draft.stage());
	}

	/** Silence is what has a deadline. */
	@ModelAttribute("silenceNext")
	boolean silenceNext(@ModelAttribute("draft") DraftSummary draft) {
		return Staging.onward(draft.stage()).contains(Stage.UNDER_SILENCE);
	}

	@GetMapping
	String ask(@ModelAttribute("draft") DraftSummary draft, @RequestParam(name = "to") @Nullable Stage to,
			Model model) {
		var today = LocalDate.ofInstant(clock.instant(), Times.NEW_YORK);
		model.addAttribute("form", StageForm.of(today, to, draft.version()));
		if (draft.working()) {
			model.addAttribute("impact",
					impact.stream().flatMap(known -> known.of(draft.id()).stream()).findFirst().orElse(null));
		}
		return FORM;
	}

	@PostMapping
	String move(@PathVariable DraftId id, @Valid @ModelAttribute("form") StageForm form, BindingResult problems,
			HttpServletResponse response) {
		if (form.deadlineHalf()) {
			problems.rejectValue("deadlineAt", "resolution.refused.deadline-half");
		}
		if (problems.hasErrors()) {
			return FORM;
		}
		try {
			staging.move(form.toMove(id));
			return "redirect:/drafts/" + id;
		}
		catch (StageRefused refused) {
			if (refused.reason() == StageRefused.Reason.MOVED_MEANWHILE) {
				response.setStatus(HttpStatus.CONFLICT.value());
			}
			problems.rejectValue(Refusals.field(refused), refused.message());
			return FORM;
		}
	}

}
