package org.isftracker.comparison.web;

import java.util.List;
import java.util.Optional;

import org.isftracker.comparison.ComparisonSheet;
import org.isftracker.comparison.DraftComparing;
import org.isftracker.comparison.ReadingChoice;
import org.isftracker.resolution.DraftId;
import org.isftracker.resolution.DraftReading;
import org.isftracker.resolution.DraftSummary;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

@Controller
@RequestMapping("/comparisons")
class ComparisonController {

	private final DraftComparing comparing;

	private final DraftReading drafts;

	ComparisonController(DraftComparing comparing, DraftReading drafts) {
		this.comparing = comparing;
		this.drafts = drafts;
	}

	@GetMapping
	String show(@RequestParam(required = false) @Nullable DraftId from,
			@RequestParam(required = false) @Nullable DraftId to, @RequestParam(defaultValue = "side") String view,
			@RequestParam(defaultValue = "") List<String> kind, @RequestParam(defaultValue = "text") String order,
			@RequestParam(defaultValue = "false") boolean typography, Model model) {
		model.addAttribute("page", page(from, to, ReadingChoice.of(view, kind, order, typography)));
		return "comparison/comparison";
	}

	private ComparisonPage page(@Nullable DraftId from, @Nullable DraftId to, ReadingChoice choice) {
		var all = drafts.summaries();
		var later = Optional.ofNullable(to).or(() -> drafts.current().map(DraftSummary::id));
		var earlier = Optional.ofNullable(from).or(() -> later.flatMap(this::base));
		if (later.isEmpty() || earlier.isEmpty()) {
			return new ComparisonPage(all, null, choice);
		}
		var comparison = comparing.compare(earlier.get(), later.get())
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		return new ComparisonPage(all, ComparisonSheet.of(comparison, choice), choice);
	}

	private Optional<DraftId> base(DraftId later) {
		return drafts.find(later).flatMap(draft -> Optional.ofNullable(draft.summary().basedOn()));
	}

}
