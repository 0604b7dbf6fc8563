package org.isftracker.resolution.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import org.isftracker.resolution.ClauseChanged;
import org.isftracker.resolution.ClauseEditing;
import org.isftracker.resolution.ClauseId;
import org.isftracker.resolution.ClauseRefused;
import org.isftracker.resolution.DraftId;
import org.isftracker.resolution.Step;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/drafts/{draft}/clauses")
class ClauseController {

	private static final String PAGE = "resolution/draft";

	private final ClauseEditing editing;

	private final DraftPages pages;

	private final Conflicts conflicts;

	ClauseController(ClauseEditing editing, DraftPages pages, Conflicts conflicts) {
		this.editing = editing;
		this.pages = pages;
		this.conflicts = conflicts;
	}

	@PostMapping
	String add(@PathVariable DraftId draft, View view, @Valid @ModelAttribute("form") ClauseForm form,
			BindingResult problems, Model model, HttpServletResponse response, RedirectAttributes next) {
		if (hasProblems(form, problems)) {
			return again(draft, view, model);
		}
		try {
			next.addFlashAttribute("notice", "resolution.notice.added");
			return shown(draft, editing.add(draft, form.place(), form.wording(), form.chosen()));
		}
		catch (ClauseRefused refused) {
			problems.rejectValue("words", refused.message());
			return again(draft, view, model);
		}
		catch (ClauseChanged gone) {
			return conflicts.show(draft, form, gone, model, response);
		}
	}

	@PostMapping("/{clause}")
	String edit(@PathVariable DraftId draft, @PathVariable ClauseId clause,
			@Valid @ModelAttribute("form") ClauseForm form, BindingResult problems, Model model,
			HttpServletResponse response, RedirectAttributes next) {
		if (hasProblems(form, problems)) {
			return again(draft, View.editing(clause), model);
		}
		try {
			var deed = form.deedOrSave();
			var address = act(deed, draft, clause, form);
			next.addFlashAttribute("notice", "resolution.notice." + deed);
			return address;
		}
		catch (ClauseRefused refused) {
			problems.rejectValue("words", refused.message());
			return form.typed() ? again(draft, View.editing(clause), model) : refused(draft, clause, refused, next);
		}
		catch (ClauseChanged changed) {
			return conflicts.show(draft, form, changed, model, response);
		}
	}

	private String act(String deed, DraftId draft, ClauseId clause, ClauseForm form) {
		var at = form.at(clause);
		switch (deed) {
			case "split" -> {
				return opened(draft, editing.split(at, form.withoutBar(), form.splitAt()));
			}
			case "join" -> editing.join(at, form.following(), form.unsaved());
			case "up" -> editing.move(at, Step.UP, form.unsaved());
			case "down" -> editing.move(at, Step.DOWN, form.unsaved());
			case "in" -> editing.move(at, Step.IN, form.unsaved());
			case "out" -> editing.move(at, Step.OUT, form.unsaved());
			case "remove" -> {
				editing.remove(at);
				return "redirect:/drafts/" + draft;
			}
			default -> {
				editing.reword(at, form.wording());
				return shown(draft, clause);
			}
		}
		return form.typed() ? opened(draft, clause) : shown(draft, clause);
	}

	private static boolean hasProblems(ClauseForm form, BindingResult problems) {
		if (!problems.hasErrors() && form.wordsMissing() && !"remove".equals(form.deedOrSave())) {
			problems.rejectValue("words", "resolution.refused.words-missing");
		}
		return problems.hasErrors();
	}

	private String again(DraftId draft, View view, Model model) {
		model.addAttribute("page", pages.page(draft, view));
		return PAGE;
	}

	private static String refused(DraftId draft, ClauseId clause, ClauseRefused refused, RedirectAttributes next) {
		next.addFlashAttribute("refusal", refused.message());
		return shown(draft, clause);
	}

	private static String shown(DraftId draft, ClauseId clause) {
		return "redirect:/drafts/" + draft + "?clause=" + clause + "#" + clause;
	}

	private static String opened(DraftId draft, ClauseId clause) {
		return "redirect:/drafts/" + draft + "?edit=" + clause + "#" + clause;
	}

}
