package org.isftracker.scenario.web;

import org.isftracker.account.AnalystsMay;
import org.isftracker.actor.ActorId;
import org.isftracker.resolution.DraftId;
import org.isftracker.resolution.DraftReading;
import org.isftracker.resolution.DraftSummary;
import org.isftracker.scenario.AskSheets;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What to ask of one nation. */
@Controller
@AnalystsMay
@RequestMapping("/nations/{nation}/ask")
class AskController {

	private final AskSheets sheets;

	private final DraftReading drafts;

	AskController(AskSheets sheets, DraftReading drafts) {
		this.sheets = sheets;
		this.drafts = drafts;
	}

	@GetMapping
	String show(@PathVariable ActorId nation, @RequestParam(required = false) @Nullable DraftId draft, Model model) {
		var chosen = draft != null ? draft : drafts.current().map(DraftSummary::id).orElse(null);
		if (chosen == null) {
			return "scenario/no-draft";
		}
		model.addAttribute("sheet", sheets.of(nation, chosen).orElseThrow(Absences::notFound));
		return "scenario/ask";
	}

}
