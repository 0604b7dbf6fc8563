package org.isftracker.council.web;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.UUID;

import jakarta.validation.Valid;

import org.isftracker.account.AnalystsMay;
import org.isftracker.actor.ActorId;
import org.isftracker.actor.ActorRegister;
import org.isftracker.council.Council;
import org.isftracker.council.CouncilRefused;
import org.isftracker.council.Member;
import org.isftracker.council.MembershipId;
import org.isftracker.council.MembershipKeeping;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** Who sits in the Council from which day to which. */
@Controller
@RequestMapping("/council/members")
class MembershipController {

	private static final String PAGE = "council/members";

	private final Council council;

	private final MembershipKeeping keeping;

	private final ActorRegister actors;

	MembershipController(Council council, MembershipKeeping keeping, ActorRegister actors) {
		this.council = council;
		this.keeping = keeping;
		this.actors = actors;
	}

	@GetMapping
	String list(Model model) {
		model.addAttribute("form", MembershipForm.blank());
		return page(model);
	}

	@AnalystsMay
	@PostMapping
	String seat(@Valid @ModelAttribute("form") MembershipForm form, BindingResult problems, Model model) {
		if (problems.hasErrors()) {
			return page(model);
		}
		try {
			keeping.seat(new ActorId(requireNonNull(form.actor())), requireNonNull(form.from()), form.to());
			return "redirect:/council/members";
		}
		catch (CouncilRefused refused) {
			problems.rejectValue(refused.field(), refused.code());
			return page(model);
		}
	}

	@AnalystsMay
	@PostMapping("/{id}/remove")
	String unseat(@PathVariable MembershipId id) {
		if (council.memberships().stream().map(Member::id).noneMatch(id::equals)) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		keeping.unseat(id);
		return "redirect:/council/members";
	}

	private String page(Model model) {
		var states = new LinkedHashMap<UUID, String>();
		actors.all().forEach(actor -> states.put(actor.id().id(), actor.name()));
		model.addAttribute("states", states);
		model.addAttribute("memberships", council.memberships());
		return PAGE;
	}

}
