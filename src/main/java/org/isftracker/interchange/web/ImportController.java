package org.isftracker.interchange.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.isftracker.account.AnalystsMay;
import org.isftracker.interchange.Preparing;
import org.isftracker.interchange.TooManyWaiting;
import org.isftracker.interchange.UnreadableDocument;
import org.isftracker.interchange.WaitingId;
import org.isftracker.interchange.WaitingLine;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Reads texts in; each waits, with a preview of its own, until it is imported. */
@Controller
@AnalystsMay
@RequestMapping("/drafts/import")
class ImportController {

	private static final String ASK = "interchange/import";

	private final Preparing preparing;

	private final MessageSourceAccessor messages;

	ImportController(Preparing preparing, MessageSource messages) {
		this.preparing = preparing;
		this.messages = new MessageSourceAccessor(messages);
	}

	@GetMapping
	String ask(Model model) {
		model.addAttribute("form", ImportForm.blank());
		model.addAttribute("waiting", preparing.waiting());
		return ASK;
	}

	@PostMapping
	String read(@ModelAttribute("form") ImportForm form, BindingResult problems, Model model) {
		var kept = new ArrayList<WaitingId>();
		if (!problems.hasErrors()) {
			form.originals().forEach(original -> keep(original, form, problems).ifPresent(kept::add));
		}
		if (!problems.hasErrors() && kept.size() == 1) {
			return "redirect:/drafts/import/" + kept.get(0);
		}
		if (!problems.hasErrors()) {
			return "redirect:/drafts/import";
		}
		model.addAttribute("waiting", preparing.waiting());
		return ASK;
	}

	@PostMapping("/{id}/discard")
	String discard(@PathVariable WaitingId id) {
		preparing.discard(id);
		return "redirect:/drafts/import";
	}

	@ModelAttribute("waiting")
	List<WaitingLine> waiting() {
		return List.of();
	}

	private Optional<WaitingId> keep(Original original, ImportForm form, BindingResult problems) {
		try {
			if (original.isTooLarge()) {
				refuse(original, form, "interchange.import.too-large", problems);
				return Optional.empty();
			}
			return Optional.of(preparing.keep(original.source(), form.readsBefore()));
		}
		catch (UnreadableDocument refused) {
			refuse(original, form, refused.messageKey(), problems, refused.values().toArray());
		}
		catch (TooManyWaiting full) {
			refuse(original, form, "interchange.import.full", problems, Preparing.MOST);
		}
		return Optional.empty();
	}

	private void refuse(Original original, ImportForm form, String key, BindingResult problems, Object... values) {
		if (form.hasFiles()) {
			problems.rejectValue("file", "interchange.import.file.refused",
					new Object[] { original.fileName(), messages.getMessage(key, values) }, key);
		}
		else {
			problems.rejectValue("text", key, values, key);
		}
	}

}
