package org.isftracker.scenario.web;

import java.util.Optional;

import jakarta.validation.Valid;

import org.isftracker.account.AnalystsMay;
import org.isftracker.resolution.DraftId;
import org.isftracker.resolution.DraftReading;
import org.isftracker.resolution.DraftSummary;
import org.isftracker.scenario.GoalChoices;
import org.isftracker.scenario.LeastChanging;
import org.isftracker.scenario.ScenarioRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;

/** The fewest changes that reach a goal. */
@Controller
@AnalystsMay
@RequestMapping("/what-if/least")
class LeastChangeController {

	private static final String PAGE = "scenario/least";

	private final LeastChanging changing;

	private final GoalChoices choices;

	private final DraftReading drafts;

	LeastChangeController(LeastChanging changing, GoalChoices choices, DraftReading drafts) {
		this.changing = changing;
		this.choices = choices;
		this.drafts = drafts;
	}

	@GetMapping
	String show(@Valid @ModelAttribute("form") GoalForm form, BindingResult problems, Model model) {
		var draft = draft(form);
		if (draft.isEmpty()) {
			return "scenario/no-draft";
		}
		model.addAttribute("choices", choices.under(draft.get()).orElseThrow(Absences::notFound));
		if (!problems.hasErrors() && form.isAsked()) {
			look(form, draft.get(), problems, model);
		}
		return PAGE;
	}

	private void look(GoalForm form, DraftId draft, BindingResult problems, Model model) {
		try {
			model.addAttribute("answer", changing.of(form.toGoal(draft)).orElseThrow(Absences::notFound));
		}
		catch (ScenarioRefused refused) {
			problems.rejectValue(refused.field(), refused.code());
		}
	}

	private Optional<DraftId> draft(@Nullable GoalForm form) {
		var asked = form == null ? null : form.draft();
		return asked == null ? drafts.current().map(DraftSummary::id) : Optional.of(new DraftId(asked));
	}

}
