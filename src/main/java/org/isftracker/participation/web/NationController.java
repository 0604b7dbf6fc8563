package org.isftracker.participation.web;

import jakarta.validation.Valid;

import org.isftracker.account.AnalystsMay;
import org.isftracker.account.ReadersMay;
import org.isftracker.actor.ActorId;
import org.isftracker.participation.NationTracking;
import org.isftracker.participation.ParticipationRefused;
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

/** The nations, all of them and one by one. */
@Controller
@ReadersMay
@RequestMapping("/nations")
class NationController {

	private final NationTracking tracking;

	private final NationPages pages;

	private final NationComposing composing;

	private final Newcomers newcomers;

	NationController(NationTracking tracking, NationPages pages, NationComposing composing, Newcomers newcomers) {
		this.tracking = tracking;
		this.pages = pages;
		this.composing = composing;
		this.newcomers = newcomers;
	}

	@GetMapping
	String list(@RequestParam(required = false) @Nullable DraftId draft,
			@RequestParam(defaultValue = "table") String view, Model model) {
		model.addAttribute("page", pages.list(draft, "board".equals(view)));
		return "participation/nations";
	}

	@GetMapping("/archived")
	String archived(Model model) {
		model.addAttribute("page", pages.archived());
		return "participation/nations";
	}

	@GetMapping("/{id}")
	String show(@PathVariable ActorId id, @RequestParam(required = false) @Nullable DraftId draft, Model model) {
		model.addAttribute("page", composing.page(id, draft));
		return "participation/nation";
	}

	@GetMapping("/{id}/statements")
	String statements(@PathVariable ActorId id, Model model) {
		model.addAttribute("page", composing.statements(id));
		return "participation/nation-statements";
	}

	@AnalystsMay
	@GetMapping("/new")
	String start(Model model) {
		model.addAttribute("form", new NationForm(null));
		model.addAttribute("page", newcomers.possible());
		return "participation/nation-form";
	}

	@AnalystsMay
	@PostMapping
	String add(@Valid @ModelAttribute("form") NationForm form, BindingResult problems, Model model) {
		if (!problems.hasErrors()) {
			try {
				tracking.addNation(form.certainActor());
				return "redirect:/nations/" + form.actor();
			}
			catch (ParticipationRefused refused) {
				Refusals.show(refused, problems);
			}
		}
		model.addAttribute("page", newcomers.possible());
		return "participation/nation-form";
	}

	@AnalystsMay
	@PostMapping("/{id}/archive")
	String archive(@PathVariable ActorId id) {
		tracking.archive(id);
		return "redirect:/nations/" + id;
	}

	@AnalystsMay
	@PostMapping("/{id}/restore")
	String restore(@PathVariable ActorId id) {
		tracking.restore(id);
		return "redirect:/nations/" + id;
	}

}
