package org.isftracker.comparison.web;

import java.util.List;
import java.util.Set;

import org.isftracker.comparison.ComparisonSheet;
import org.isftracker.comparison.DraftComparing;
import org.isftracker.comparison.ReadingChoice;
import org.isftracker.comparison.ThreeComparing;
import org.isftracker.resolution.DraftId;
import org.isftracker.resolution.DraftReading;
import org.isftracker.resolution.DraftSummary;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

@Controller
@RequestMapping("/comparisons/three")
class ThreeController {

	private final ThreeComparing three;

	private final DraftComparing two;

	private final DraftReading drafts;

	ThreeController(ThreeComparing three, DraftComparing two, DraftReading drafts) {
		this.three = three;
		this.two = two;
		this.drafts = drafts;
	}

	@ModelAttribute("drafts")
	List<DraftSummary> drafts() {
		return drafts.summaries();
	}

	@GetMapping
	String show(@RequestParam(required = false) @Nullable DraftId theirs,
			@RequestParam(required = false) @Nullable DraftId ours, Model model) {
		if (theirs != null && ours != null) {
			model.addAttribute("theirs", theirs);
			model.addAttribute("ours", ours);
			three.compare(theirs, ours)
				.ifPresentOrElse(texts -> model.addAttribute("three", texts),
						() -> model.addAttribute("sheet", sheet(theirs, ours)));
		}
		return "comparison/three";
	}

	private ComparisonSheet sheet(DraftId theirs, DraftId ours) {
		var comparison = two.compare(theirs, ours).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		return ComparisonSheet.of(comparison, ReadingChoice.of("side", Set.of(), "text", false));
	}

}
