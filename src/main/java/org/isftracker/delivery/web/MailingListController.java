package org.isftracker.delivery.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import org.isftracker.account.LeadsMay;
import org.isftracker.delivery.ListKeeping;
import org.isftracker.delivery.MailRefused;
import org.isftracker.delivery.MailingListId;
import org.isftracker.delivery.MailingListView;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The mailing lists: who gets each new briefing, and at which hour. */
@Controller
@LeadsMay
@RequestMapping("/briefings/mailing")
class MailingListController {

	private static final String FORM = "delivery/mailing-list";

	private final ListKeeping lists;

	private final DeliveryPages pages;

	MailingListController(ListKeeping lists, DeliveryPages pages) {
		this.lists = lists;
		this.pages = pages;
	}

	@GetMapping
	String list(Model model) {
		model.addAttribute("page", pages.lists());
		return "delivery/mailing";
	}

	@GetMapping("/new")
	String start(Model model) {
		model.addAttribute("form", MailingListForm.blank());
		model.addAttribute("page", ListPage.first());
		return FORM;
	}

	@PostMapping
	String add(@Valid @ModelAttribute("form") MailingListForm form, BindingResult problems, Model model) {
		if (!problems.hasErrors()) {
			try {
				lists.add(form.toWords());
				return "redirect:/briefings/mailing";
			}
			catch (MailRefused refused) {
				reject(problems, refused);
			}
		}
		model.addAttribute("page", ListPage.first());
		return FORM;
	}

	@GetMapping("/{id}")
	String open(@PathVariable MailingListId id, Model model) {
		var list = list(id);
		model.addAttribute("form", MailingListForm.of(list));
		model.addAttribute("page", ListPage.of(list));
		return FORM;
	}

	@PostMapping("/{id}")
	String change(@PathVariable MailingListId id, @Valid @ModelAttribute("form") MailingListForm form,
			BindingResult problems, Model model, HttpServletResponse response) {
		if (!problems.hasErrors()) {
			try {
				lists.change(id, form.certainVersion(), form.toWords());
				return "redirect:/briefings/mailing";
			}
			catch (MailRefused refused) {
				if (refused.isStale()) {
					return conflict(id, form, model, response);
				}
				reject(problems, refused);
			}
		}
		model.addAttribute("page", ListPage.of(list(id)));
		return FORM;
	}

	private String conflict(MailingListId id, MailingListForm form, Model model, HttpServletResponse response) {
		var list = list(id);
		response.setStatus(HttpStatus.CONFLICT.value());
		model.addAttribute("form", form.at(list.version()));
		model.addAttribute("page", ListPage.of(list).inConflict());
		return FORM;
	}

	private MailingListView list(MailingListId id) {
		return lists.find(id).orElseThrow(DeliveryPages::notFound);
	}

	private static void reject(BindingResult problems, MailRefused refused) {
		problems.rejectValue(refused.field(), refused.code(), new Object[] { refused.words() }, null);
	}

}
