package org.isftracker.interchange.web;

import java.util.Objects;

import jakarta.validation.Valid;

import org.isftracker.account.AnalystsMay;
import org.isftracker.interchange.CorrectionRefused;
import org.isftracker.interchange.Preparing;
import org.isftracker.interchange.WaitingId;
import org.isftracker.interchange.WaitingText;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
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

@Controller
@AnalystsMay
@RequestMapping("/drafts/import/{id}")
class PreviewController {

	private static final String PREVIEW = "interchange/preview";

	private final Preparing preparing;

	PreviewController(Preparing preparing) {
		this.preparing = preparing;
	}

	@GetMapping
	String show(@PathVariable WaitingId id, @RequestParam(required = false) @Nullable Integer at,
			@RequestParam(required = false) @Nullable Integer line, @RequestParam(defaultValue = "1") int page,
			Model model) {
		var text = text(id);
		var preview = Preview.of(text, at, line, page - 1);
		model.addAttribute("preview", preview);
		model.addAttribute("form",
				new CorrectionForm(text.version(), preview.chosen(), null, preview.words().orElse(null), null));
		return PREVIEW;
	}

	@PostMapping("/corrections")
	String correct(@PathVariable WaitingId id, @Valid @ModelAttribute("form") CorrectionForm form,
			BindingResult problems, Model model) {
		var text = text(id);
		var seen = Preview.of(text, problems.hasFieldErrors("piece") ? null : form.piece(), null, 0);
		model.addAttribute("preview", seen);
		if (problems.hasErrors()) {
			return PREVIEW;
		}
		try {
			preparing.correct(id, Objects.requireNonNullElse(form.version(), -1),
					form.corrections(seen.words().orElse("")));
			var next = "join".equals(form.deed()) ? seen.above() : seen.words().map(words -> form.piece());
			return "redirect:/drafts/import/" + id + next.map(key -> "?at=" + key + "#p" + key).orElse("");
		}
		catch (CorrectionRefused refused) {
			problems.rejectValue("words", refused.message());
			return PREVIEW;
		}
	}

	@PostMapping("/undo")
	String undo(@PathVariable WaitingId id, @RequestParam(defaultValue = "-1") int version, RedirectAttributes next) {
		text(id);
		try {
			preparing.undo(id, version);
		}
		catch (CorrectionRefused refused) {
			next.addFlashAttribute("refusal", refused.message());
		}
		return "redirect:/drafts/import/" + id;
	}

	private WaitingText text(WaitingId id) {
		return preparing.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

}
