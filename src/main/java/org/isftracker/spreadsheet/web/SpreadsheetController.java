package org.isftracker.spreadsheet.web;

import java.util.List;

import org.isftracker.account.AnalystsMay;
import org.isftracker.spreadsheet.ListImport;
import org.isftracker.spreadsheet.ListKind;
import org.isftracker.spreadsheet.SpreadsheetRefused;
import org.isftracker.spreadsheet.WaitingListLine;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Takes spreadsheets; what they say waits, with a preview, until it is recorded. */
@Controller
@AnalystsMay
@RequestMapping("/spreadsheets")
class SpreadsheetController {

	private static final String PAGE = "spreadsheet/spreadsheets";

	private final ListImport lists;

	private final MessageSourceAccessor messages;

	SpreadsheetController(ListImport lists, MessageSource messages) {
		this.lists = lists;
		this.messages = new MessageSourceAccessor(messages);
	}

	@ModelAttribute("waiting")
	List<WaitingListLine> waiting() {
		return lists.waiting();
	}

	@GetMapping
	String ask(Model model) {
		model.addAttribute("form", UploadForm.blank());
		return PAGE;
	}

	@PostMapping
	String keep(@ModelAttribute("form") UploadForm form, BindingResult problems) {
		if (problems.hasErrors()) {
			return PAGE;
		}
		try {
			return "redirect:/spreadsheets/" + lists.keep(form.files());
		}
		catch (SpreadsheetRefused refused) {
			problems.rejectValue("file", refused.message(), values(refused), refused.message());
			return PAGE;
		}
	}

	/** A kind of list is named as pages name it. */
	private Object[] values(SpreadsheetRefused refused) {
		return refused.values().stream().map(this::word).toArray();
	}

	private String word(String value) {
		for (var kind : ListKind.values()) {
			if (kind.name().equals(value)) {
				return messages.getMessage("spreadsheet.kind." + value);
			}
		}
		return value;
	}

}
