package org.isftracker.assessment.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.groups.Default;

import org.isftracker.assessment.Confirming;
import org.isftracker.assessment.Judging;
import org.isftracker.assessment.VerdictRefused;
import org.isftracker.participation.ConditionId;
import org.isftracker.resolution.DraftId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@RequestMapping("/review")
class ReviewController {

	private static final String PAGE = "assessment/review";

	private final ReviewPages pages;

	private final Judging judging;

	private final Confirming confirming;

	ReviewController(ReviewPages pages, Judging judging, Confirming confirming) {
		this.pages = pages;
		this.judging = judging;
		this.confirming = confirming;
	}

	@GetMapping
	String queue(@ModelAttribute("view") QueueView view, @RequestParam(required = false) @Nullable ConditionId from,
			@RequestParam(required = false) @Nullable ConditionId condition, Model model) {
		var page = condition == null ? pages.from(view, from) : pages.with(view, condition);
		model.addAttribute("page", page);
		model.addAttribute("form", page.blankForm());
		return PAGE;
	}

	@PostMapping("/{condition}")
	String judge(@PathVariable ConditionId condition, @RequestParam DraftId draft,
			@ModelAttribute("view") QueueView view,
			@Validated({ Default.class, VerdictForm.Judged.class }) @ModelAttribute("form") VerdictForm form,
			BindingResult problems, Model model, HttpServletResponse response) {
		var sent = new Sent(condition, draft, view, problems, model, response);
		return answer(sent, () -> {
			judging.judge(form.toVerdict(condition, draft), form.others());
			return "redirect:" + view.from(form.next());
		});
	}

	@PostMapping("/{condition}/holds")
	String confirm(@PathVariable ConditionId condition, @RequestParam DraftId draft,
			@ModelAttribute("view") QueueView view, @Validated @ModelAttribute("form") VerdictForm form,
			BindingResult problems, Model model, HttpServletResponse response) {
		var sent = new Sent(condition, draft, view, problems, model, response);
		return answer(sent, () -> {
			confirming.confirm(draft, form.confirmed(condition), form.rationale());
			return "redirect:" + view.from(form.next());
		});
	}

	private String answer(Sent sent, Command command) {
		Refusal refusal = null;
		if (!sent.problems().hasErrors()) {
			try {
				return command.run();
			}
			catch (VerdictRefused refused) {
				refusal = pages.refusal(refused, sent.draft());
				sent.problems().rejectValue(refusal.field(), refusal.code());
				sent.response().setStatus(refusal.status().value());
			}
		}
		sent.model().addAttribute("page", pages.refused(sent.view(), sent.condition(), refusal));
		return PAGE;
	}

	/** What a person sent, and where to answer. */
	private record Sent(ConditionId condition, DraftId draft, QueueView view, BindingResult problems, Model model,
			HttpServletResponse response) {
	}

	/** Does what was asked, and says where to go on. */
	private interface Command {

		String run();

	}

}
