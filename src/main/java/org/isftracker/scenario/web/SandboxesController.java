package org.isftracker.scenario.web;

import jakarta.validation.Valid;

import org.isftracker.account.AnalystsMay;
import org.isftracker.resolution.DraftId;
import org.isftracker.resolution.DraftReading;
import org.isftracker.scenario.SandboxReading;
import org.isftracker.scenario.Sandboxing;
import org.isftracker.scenario.ScenarioRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The sandboxes that one sees, and beginning another. */
@Controller
@AnalystsMay
@RequestMapping("/what-if")
class SandboxesController {

	private static final String PAGE = "scenario/sandboxes";

	private final SandboxReading sandboxes;

	private final Sandboxing sandboxing;

	private final DraftReading drafts;

	SandboxesController(SandboxReading sandboxes, Sandboxing sandboxing, DraftReading drafts) {
		this.sandboxes = sandboxes;
		this.sandboxing = sandboxing;
		this.drafts = drafts;
	}

	@GetMapping
	String list(@RequestParam(required = false) @Nullable DraftId draft, Model model) {
		var chosen = draft == null ? drafts.current().map(current -> current.id().toString()).orElse(null)
				: draft.toString();
		model.addAttribute("form", new SandboxForm(chosen, null));
		return page(model);
	}

	@PostMapping
	String begin(@Valid @ModelAttribute("form") SandboxForm form, BindingResult problems, Model model) {
		if (!problems.hasErrors()) {
			try {
				return "redirect:/what-if/" + sandboxing.begin(form.certainDraft(), form.certainTitle());
			}
			catch (ScenarioRefused refused) {
				problems.rejectValue(refused.field(), refused.code());
			}
		}
		return page(model);
	}

	private String page(Model model) {
		model.addAttribute("page", new SandboxesPage(sandboxes.all(), drafts.summaries()));
		return PAGE;
	}

}
