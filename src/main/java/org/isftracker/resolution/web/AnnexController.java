package org.isftracker.resolution.web;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;

import org.isftracker.resolution.ClauseKind;
import org.isftracker.resolution.ClauseRefused;
import org.isftracker.resolution.DraftId;
import org.isftracker.resolution.Drafting;
import org.isftracker.wording.PlainWords;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/drafts/{id}/annexes")
class AnnexController {

	private final Drafting drafting;

	AnnexController(Drafting drafting) {
		this.drafting = drafting;
	}

	@PostMapping
	String add(@PathVariable DraftId id, @Valid @ModelAttribute("annex") AnnexForm form, BindingResult problems,
			RedirectAttributes next) {
		if (problems.hasErrors()) {
			next.addFlashAttribute("refusal", "resolution.refused.annex-title");
			return "redirect:/drafts/" + id;
		}
		try {
			int annex = drafting.addAnnex(id, requireNonNull(form.title()));
			return "redirect:/drafts/" + id + "?insert=AT_END&kind=" + ClauseKind.ANNEX + "&annex=" + annex + "#adding";
		}
		catch (ClauseRefused refused) {
			next.addFlashAttribute("refusal", refused.message());
			return "redirect:/drafts/" + id;
		}
	}

	/** The title of a new annex. */
	record AnnexForm(@NotBlank @PlainWords(max = 500) @Nullable String title) {
	}

}
