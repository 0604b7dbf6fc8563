package org.isftracker.assessment.web;

import java.util.Optional;

import org.isftracker.account.ReadersMay;
import org.isftracker.assessment.Assessment;
import org.isftracker.assessment.TaskTaking;
import org.isftracker.assessment.TextTable;
import org.isftracker.resolution.DraftId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The nations together: under every text, as a force, and by task. */
@Controller
@ReadersMay
@RequestMapping("/nations")
class CoalitionController {

	private final Assessment assessment;

	private final TaskTaking tasks;

	private final TextChoosing choosing;

	CoalitionController(Assessment assessment, TaskTaking tasks, TextChoosing choosing) {
		this.assessment = assessment;
		this.tasks = tasks;
		this.choosing = choosing;
	}

	@GetMapping("/texts")
	String texts(@RequestParam(defaultValue = "1") int page, Model model) {
		var table = new TextTable(assessment.under(choosing.oldestFirst()));
		model.addAttribute("table", table);
		model.addAttribute("window", Window.ofLast(table.texts().size(), page));
		return "assessment/texts";
	}

	@GetMapping("/force")
	String force(@RequestParam(required = false) @Nullable DraftId draft, Model model) {
		var under = choosing.of(draft);
		model.addAttribute("page", new CoalitionPage(under));
		model.addAttribute("force",
				Optional.ofNullable(under.chosen())
					.flatMap(chosen -> assessment.under(chosen.id()))
					.map(ForcePage::of)
					.orElse(null));
		return "assessment/force";
	}

	@GetMapping("/tasks")
	String tasks(@RequestParam(required = false) @Nullable DraftId draft,
			@RequestParam(name = "page", defaultValue = "1") int number, Model model) {
		var under = choosing.of(draft);
		var table = Optional.ofNullable(under.chosen()).flatMap(chosen -> tasks.under(chosen.id()));
		model.addAttribute("page", new CoalitionPage(under));
		model.addAttribute("table", table.orElse(null));
		model.addAttribute("window", Window.ofFirst(table.map(shown -> shown.lines().size()).orElse(0), number));
		return "assessment/tasks";
	}

}
