package org.isftracker.comparison.web;

import java.security.Principal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import org.isftracker.comparison.ComparisonSheet;
import org.isftracker.comparison.DraftComparing;
import org.isftracker.comparison.DraftComparison;
import org.isftracker.resolution.DraftId;
import org.isftracker.resolution.DraftReading;
import org.isftracker.resolution.DraftSummary;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

@Controller
@RequestMapping("/comparisons")
class ComparisonController {

	private static final int USUAL_CLAUSES = 2_000;

	private static final Duration PATIENCE = Duration.ofMillis(500);

	private static final String PAGE = "comparison/comparison";

	private final DraftComparing comparing;

	private final DraftReading drafts;

	private final AtWork atWork;

	ComparisonController(DraftComparing comparing, DraftReading drafts, AtWork atWork) {
		this.comparing = comparing;
		this.drafts = drafts;
		this.atWork = atWork;
	}

	@GetMapping
	String show(@ModelAttribute("query") ComparisonQuery query, Principal person, HttpServletResponse response,
			Model model) {
		var page = page(query);
		var from = page.from();
		var to = page.to();
		model.addAttribute("page", page);
		if (from == null || to == null) {
			return PAGE;
		}
		if (page.clauses() <= USUAL_CLAUSES) {
			return shown(page, comparing.compare(from, to), model);
		}
		var work = Optional.ofNullable(query.work())
			.flatMap(id -> atWork.find(id, person.getName()))
			.orElseGet(() -> atWork.start(person.getName(), watch -> comparing.compare(from, to, watch)));
		return work.isDoneWithin(PATIENCE) ? finished(page, work, model) : waiting(page, work, response, model);
	}

	/** Another instance that does not know the work has nothing to stop. */
	@PostMapping("/stop")
	String stop(@RequestParam UUID work, @RequestParam DraftId from, @RequestParam DraftId to, Principal person,
			Model model) {
		atWork.find(work, person.getName()).ifPresent(LongComparison::stop);
		model.addAttribute("page", page(new ComparisonQuery(from, to, null, null, null, null, null)));
		return stopped(model);
	}

	private String finished(ComparisonPage page, LongComparison work, Model model) {
		var found = work.found();
		atWork.forget(work);
		return work.isStopped() ? stopped(model) : shown(page, found, model);
	}

	private static String stopped(Model model) {
		model.addAttribute("stopped", true);
		return "comparison/waiting";
	}

	private static String waiting(ComparisonPage page, LongComparison work, HttpServletResponse response, Model model) {
		response.setHeader("Refresh", "1;url=" + page.waiting(work.id()));
		model.addAttribute("work", work.id());
		model.addAttribute("percent", work.percent());
		return "comparison/waiting";
	}

	private static String shown(ComparisonPage page, Optional<DraftComparison> found, Model model) {
		var comparison = found.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		model.addAttribute("page", page.with(ComparisonSheet.of(comparison, page.choice())));
		return PAGE;
	}

	private ComparisonPage page(ComparisonQuery query) {
		var all = drafts.summaries();
		var to = Optional.ofNullable(query.to()).or(() -> drafts.current().map(DraftSummary::id)).orElse(null);
		var from = Optional.ofNullable(query.from()).or(() -> base(all, to)).orElse(null);
		return new ComparisonPage(all, from, to, query.choice(), null);
	}

	private static Optional<DraftId> base(List<DraftSummary> all, @Nullable DraftId later) {
		return all.stream()
			.filter(draft -> draft.id().equals(later))
			.flatMap(draft -> Optional.ofNullable(draft.basedOn()).stream())
			.findFirst();
	}

}
