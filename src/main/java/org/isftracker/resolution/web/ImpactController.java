package org.isftracker.resolution.web;

import jakarta.validation.Valid;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HxRequest;
import org.isftracker.account.AnalystsMay;
import org.isftracker.resolution.ClauseId;
import org.isftracker.resolution.DraftId;
import org.isftracker.resolution.DraftText;
import org.isftracker.resolution.WordingImpact;
import org.isftracker.resolution.WordingImpact.Impact;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What the words of a clause would do while somebody types them; nothing is saved. */
@Controller
@AnalystsMay
@RequestMapping("/drafts/{draft}/clauses/{clause}/impact")
class ImpactController {

	private final DraftPages pages;

	private final ObjectProvider<WordingImpact> impacts;

	ImpactController(DraftPages pages, ObjectProvider<WordingImpact> impacts) {
		this.pages = pages;
		this.impacts = impacts;
	}

	@HxRequest
	@PostMapping
	String tell(@PathVariable DraftId draft, @PathVariable ClauseId clause,
			@Valid @ModelAttribute("form") ClauseForm form, BindingResult problems, Model model) {
		model.addAttribute("impact", problems.hasErrors() ? null : impact(pages.draft(draft), clause, form));
		return "resolution/document :: impact";
	}

	@PostMapping
	String show(@PathVariable DraftId draft, @PathVariable ClauseId clause,
			@Valid @ModelAttribute("form") ClauseForm form, BindingResult problems, Model model) {
		var page = pages.page(draft, View.editing(clause));
		model.addAttribute("page", page);
		model.addAttribute("impact", problems.hasErrors() ? null : impact(page.draft(), clause, form));
		return "resolution/draft";
	}

	private @Nullable Impact impact(DraftText saved, ClauseId clause, ClauseForm form) {
		var typed = saved.with(clause, form.wording());
		return impacts.stream().map(known -> known.of(saved, typed)).findFirst().orElse(null);
	}

}
