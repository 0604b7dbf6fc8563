package org.isftracker.assessment.web;

import org.isftracker.assessment.VerdictHistories;
import org.isftracker.participation.ConditionId;
import org.isftracker.resolution.DraftId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

@Controller
class VerdictHistoryController {

	private final VerdictHistories histories;

	VerdictHistoryController(VerdictHistories histories) {
		this.histories = histories;
	}

	@GetMapping("/review/{condition}/verdicts")
	String show(@PathVariable ConditionId condition, @RequestParam(required = false) @Nullable DraftId draft,
			Model model) {
		model.addAttribute("history",
				histories.of(condition, draft).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
		return "assessment/verdicts";
	}

}
