package org.isftracker.interchange.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.validation.Valid;
import org.isftracker.account.AnalystsMay;
import org.isftracker.comparison.ComparisonSheet;
import org.isftracker.comparison.DraftComparison;
import org.isftracker.interchange.ImportRefused;
import org.isftracker.interchange.PastedComparing;
import org.isftracker.interchange.UnreadableDocument;
import org.isftracker.resolution.ClauseRefused;
import org.isftracker.resolution.DraftId;
import org.isftracker.resolution.DraftReading;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@AnalystsMay
@RequestMapping("/comparisons/text")
class PastedController {

	private static final String PAGE = "interchange/pasted";

	private final PastedComparing comparing;

	private final DraftReading drafts;

	private final MessageSource messages;

	PastedController(PastedComparing comparing, DraftReading drafts, MessageSource messages) {
		this.comparing = comparing;
		this.drafts = drafts;
		this.messages = messages;
	}

	@ModelAttribute("drafts")
	Map<UUID, String> drafts() {
		var labels = new LinkedHashMap<UUID, String>();
		drafts.summaries().forEach(draft -> labels.put(draft.id().id(), draft.label()));
		return labels;
	}

	@GetMapping
	String ask(@RequestParam(required = false) @Nullable DraftId draft, Model model) {
		var beside = Optional.ofNullable(draft).or(() -> drafts.current().map(current -> current.id()));
		model.addAttribute("form", PastedForm.beside(beside.map(DraftId::id).orElse(null)));
		return PAGE;
	}

	@PostMapping
	String compare(@Valid @ModelAttribute("form") PastedForm form, BindingResult problems, Model model) {
		var field = form.hasFile() ? "file" : "text";
		if (form.tooLarge()) {
			problems.rejectValue(field, "interchange.import.too-large");
		}
		if (!problems.hasErrors()) {
			compare(form, field, problems, model);
		}
		return PAGE;
	}

	private void compare(PastedForm form, String field, BindingResult problems, Model model) {
		try {
			var asked = form.hasFile() ? form.with(comparing.pasted(form.original().read(false))) : form;
			comparison(asked, problems).ifPresent(comparison -> show(asked, comparison, model));
		}
		catch (UnreadableDocument refused) {
			problems.rejectValue(field, refused.messageKey(), refused.values().toArray(), refused.messageKey());
		}
		catch (ImportRefused refused) {
			problems.rejectValue(field, refused.message(), new Object[] { refused.paragraph() + 1 }, refused.message());
		}
		catch (ClauseRefused refused) {
			problems.rejectValue(field, refused.message());
		}
	}

	/**
	 * The words that were compared stand in the field for typed ones, also where they
	 * came from a file.
	 */
	private static void show(PastedForm asked, DraftComparison comparison, Model model) {
		model.addAttribute("sheet", ComparisonSheet.of(comparison, asked.choice()));
		model.asMap().remove(BindingResult.MODEL_KEY_PREFIX + "form");
		model.addAttribute("form", asked);
	}

	private Optional<DraftComparison> comparison(PastedForm form, BindingResult problems) {
		var draft = Optional.ofNullable(form.draft()).map(DraftId::new).orElseThrow();
		var found = comparing.compare(form.words(), label(), draft, !form.isEarlier());
		if (found.isEmpty()) {
			problems.rejectValue("draft", "interchange.pasted.draft-unknown");
		}
		return found;
	}

	private String label() {
		return messages.getMessage("interchange.pasted.label", null, LocaleContextHolder.getLocale());
	}

}
