package org.isftracker.spreadsheet.web;

import org.isftracker.account.AnalystsMay;
import org.isftracker.spreadsheet.ListImport;
import org.isftracker.spreadsheet.Outcome;
import org.isftracker.spreadsheet.SpreadsheetRefused;
import org.isftracker.spreadsheet.WaitingList;
import org.isftracker.spreadsheet.WaitingListId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@AnalystsMay
@RequestMapping("/spreadsheets/{id}")
class WaitingListController {

	private static final String HERE = "redirect:/spreadsheets/";

	private final ListImport lists;

	WaitingListController(ListImport lists) {
		this.lists = lists;
	}

	@GetMapping
	String show(@PathVariable WaitingListId id, @RequestParam(required = false) @Nullable Outcome rows,
			@RequestParam(defaultValue = "1") int page, Model model) {
		var list = find(id);
		model.addAttribute("preview", RowsPage.of(list, rows, page));
		return "spreadsheet/preview";
	}

	@PostMapping("/record")
	String record(@PathVariable WaitingListId id, @RequestParam(defaultValue = "") String seen,
			RedirectAttributes next) {
		find(id);
		try {
			lists.record(id, seen);
		}
		catch (SpreadsheetRefused refused) {
			next.addFlashAttribute("refusal", refused.message());
			next.addFlashAttribute("values", refused.values());
			return HERE + id;
		}
		next.addFlashAttribute("recorded", true);
		return "redirect:/spreadsheets";
	}

	@PostMapping("/discard")
	String discard(@PathVariable WaitingListId id) {
		lists.discard(id);
		return "redirect:/spreadsheets";
	}

	private WaitingList find(WaitingListId id) {
		return lists.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

}
