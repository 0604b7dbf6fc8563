package org.isftracker.delivery.web;

import jakarta.validation.Valid;

import org.isftracker.account.LeadsMay;
import org.isftracker.briefing.BriefingId;
import org.isftracker.delivery.LetterId;
import org.isftracker.delivery.LinkId;
import org.isftracker.delivery.LinkMaking;
import org.isftracker.delivery.LinkRefused;
import org.isftracker.delivery.Mailing;
import org.isftracker.delivery.MailingListId;
import org.isftracker.delivery.SendingRefused;
import org.springframework.http.HttpStatus;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** How one briefing reaches readers: its links and its letters. */
@Controller
@LeadsMay
@RequestMapping("/briefings/{id}/delivery")
class DeliveryController {

	private static final String PAGE = "delivery/delivery";

	private final LinkMaking links;

	private final Mailing mailing;

	private final DeliveryPages pages;

	DeliveryController(LinkMaking links, Mailing mailing, DeliveryPages pages) {
		this.links = links;
		this.mailing = mailing;
		this.pages = pages;
	}

	@GetMapping
	String show(@PathVariable BriefingId id, @RequestParam(required = false) @Nullable Integer sent, Model model) {
		return page(id, pages.blank(), null, sent, model);
	}

	/**
	 * Shows the address at once and in no other answer: a redirect would have to keep the
	 * token somewhere.
	 */
	@PostMapping("/links")
	String make(@PathVariable BriefingId id, @Valid @ModelAttribute("form") LinkForm form, BindingResult problems,
			Model model) {
		if (!problems.hasErrors()) {
			try {
				return made(id, links.make(form.toLink(id)).token(), model);
			}
			catch (LinkRefused refused) {
				problems.rejectValue(refused.field(), refused.code());
			}
		}
		model.addAttribute("page", pages.page(id, null, null));
		return PAGE;
	}

	@PostMapping("/links/{link}/revoke")
	String revoke(@PathVariable BriefingId id, @PathVariable LinkId link) {
		links.revoke(id, link);
		return "redirect:/briefings/" + id + "/delivery#links";
	}

	@PostMapping("/letters")
	String send(@PathVariable BriefingId id, @RequestParam MailingListId list, Model model,
			HttpServletResponse response) {
		try {
			return "redirect:/briefings/" + id + "/delivery?sent=" + mailing.send(id, list) + "#letters";
		}
		catch (SendingRefused refused) {
			return refused(id, refused, model, response);
		}
	}

	@PostMapping("/letters/{letter}/again")
	String sendAgain(@PathVariable BriefingId id, @PathVariable LetterId letter, Model model,
			HttpServletResponse response) {
		try {
			mailing.sendAgain(id, letter);
			return "redirect:/briefings/" + id + "/delivery#letters";
		}
		catch (SendingRefused refused) {
			return refused(id, refused, model, response);
		}
	}

	private String refused(BriefingId id, SendingRefused refused, Model model, HttpServletResponse response) {
		response.setStatus(HttpStatus.CONFLICT.value());
		model.addAttribute("page", pages.page(id, null, null).refused(refused.code()));
		model.addAttribute("form", pages.blank());
		return PAGE;
	}

	private String made(BriefingId id, String token, Model model) {
		var address = ServletUriComponentsBuilder.fromCurrentContextPath()
			.path("/shared/{token}")
			.buildAndExpand(token);
		model.asMap().remove("org.springframework.validation.BindingResult.form");
		return page(id, pages.blank(), address.toUriString(), null, model);
	}

	private String page(BriefingId id, LinkForm form, @Nullable String made, @Nullable Integer sent, Model model) {
		model.addAttribute("page", pages.page(id, made, sent));
		model.addAttribute("form", form);
		return PAGE;
	}

}
