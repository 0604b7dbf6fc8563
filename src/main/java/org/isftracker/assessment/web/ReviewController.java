package org.isftracker.assessment.web;

import java.util.Optional;

import jakarta.validation.Valid;

import org.isftracker.actor.ActorId;
import org.isftracker.assessment.Assessment;
import org.isftracker.assessment.Briefs;
import org.isftracker.assessment.DraftAssessment;
import org.isftracker.assessment.Judging;
import org.isftracker.assessment.ReviewFilter;
import org.isftracker.assessment.ReviewItem;
import org.isftracker.assessment.ReviewQueue;
import org.isftracker.assessment.Standing;
import org.isftracker.assessment.VerdictRefused;
import org.isftracker.participation.ConditionId;
import org.isftracker.resolution.DraftId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import jakarta.servlet.http.HttpServletResponse;

@Controller
@RequestMapping("/review")
class ReviewController {

	private final Assessment assessment;

	private final Briefs briefs;

	private final Judging judging;

	ReviewController(Assessment assessment, Briefs briefs, Judging judging) {
		this.assessment = assessment;
		this.briefs = briefs;
		this.judging = judging;
	}

	@GetMapping
	String queue(@RequestParam(required = false) @Nullable DraftId draft,
			@RequestParam(required = false) @Nullable ConditionId condition,
			@RequestParam(required = false) @Nullable ActorId nation,
			@RequestParam(required = false) @Nullable Standing standing, Model model) {
		var page = page(draft, condition, new ReviewFilter(nation, standing));
		model.addAttribute("page", page);
		model.addAttribute("form", page.blankForm());
		return "assessment/review";
	}

	@PostMapping("/{condition}")
	String judge(@PathVariable ConditionId condition, @RequestParam DraftId draft,
			@Valid @ModelAttribute("form") VerdictForm form, BindingResult problems, Model model,
			HttpServletResponse response, RedirectAttributes next) {
		if (!problems.hasErrors()) {
			try {
				judging.judge(form.toVerdict(condition, draft));
				next.addAttribute("draft", draft);
				return "redirect:/review";
			}
			catch (VerdictRefused refused) {
				problems.rejectValue(field(refused), "assessment.refused." + refused.reason());
				response.setStatus(status(refused).value());
			}
		}
		model.addAttribute("page", page(draft, condition, new ReviewFilter(null, null)));
		return "assessment/review";
	}

	private ReviewPage page(@Nullable DraftId draft, @Nullable ConditionId condition, ReviewFilter filter) {
		var assessed = draft == null ? assessment.underTheCurrentDraft() : assessment.under(draft);
		if (assessed.isEmpty() && draft != null) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		return assessed.map(under -> page(under, condition, filter)).orElseGet(ReviewPage::withoutDraft);
	}

	private ReviewPage page(DraftAssessment assessed, @Nullable ConditionId condition, ReviewFilter filter) {
		var queue = ReviewQueue.of(assessed);
		var chosen = Optional.ofNullable(condition)
			.or(() -> queue.filtered(filter).stream().findFirst().map(ReviewController::id));
		var brief = chosen.flatMap(id -> briefs.on(id, assessed));
		if (condition != null && brief.isEmpty()) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		return new ReviewPage(queue, filter, brief.orElse(null));
	}

	private static ConditionId id(ReviewItem item) {
		return item.condition().condition().id();
	}

	private static String field(VerdictRefused refused) {
		return switch (refused.reason()) {
			case TERM_NOT_SILENT -> "silentOn";
			case NOTHING_TO_DECIDE, CONDITION_NOT_STANDING, IN_THE_FUTURE, NO_SUCH_DRAFT -> "outcome";
			case EVIDENCE_UNKNOWN -> "evidence";
			case RESTS_ON_NOTHING, CLAUSE_NOT_IN_DRAFT, WORDS_CHANGED -> "clauses";
		};
	}

	private static HttpStatusCode status(VerdictRefused refused) {
		return switch (refused.reason()) {
			case WORDS_CHANGED, CLAUSE_NOT_IN_DRAFT, TERM_NOT_SILENT, CONDITION_NOT_STANDING -> HttpStatus.CONFLICT;
			case RESTS_ON_NOTHING, EVIDENCE_UNKNOWN, NOTHING_TO_DECIDE, IN_THE_FUTURE, NO_SUCH_DRAFT -> HttpStatus.OK;
		};
	}

}
