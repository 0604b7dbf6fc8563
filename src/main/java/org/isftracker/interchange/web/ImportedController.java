package org.isftracker.interchange.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import jakarta.validation.Valid;

import org.isftracker.account.AnalystsMay;
import org.isftracker.actor.ActorKind;
import org.isftracker.actor.ActorRegister;
import org.isftracker.interchange.DraftImport;
import org.isftracker.interchange.Foreseeing;
import org.isftracker.interchange.ImportRefused;
import org.isftracker.interchange.Preparing;
import org.isftracker.interchange.Prospect;
import org.isftracker.interchange.WaitingId;
import org.isftracker.interchange.WaitingText;
import org.isftracker.resolution.ClauseRefused;
import org.isftracker.resolution.DraftRefused;
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
import org.springframework.web.server.ResponseStatusException;

@Controller
@AnalystsMay
@RequestMapping("/drafts/import/{id}/draft")
class ImportedController {

	private static final String PAGE = "interchange/particulars";

	private final DraftImport importing;

	private final Preparing preparing;

	private final Foreseeing foreseeing;

	private final ActorRegister actors;

	ImportedController(DraftImport importing, Preparing preparing, Foreseeing foreseeing, ActorRegister actors) {
		this.importing = importing;
		this.preparing = preparing;
		this.foreseeing = foreseeing;
		this.actors = actors;
	}

	@ModelAttribute("text")
	WaitingText text(@PathVariable WaitingId id) {
		return preparing.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

	/**
	 * What the text is based on and what importing it would bring, if it can be imported.
	 */
	@ModelAttribute("prospect")
	@Nullable Prospect prospect(@PathVariable WaitingId id) {
		try {
			return foreseeing.of(text(id)).orElse(null);
		}
		catch (ImportRefused shownOnImport) {
			return null;
		}
	}

	@ModelAttribute("states")
	Map<UUID, String> states() {
		var names = new LinkedHashMap<UUID, String>();
		actors.all()
			.stream()
			.filter(actor -> actor.kind() == ActorKind.STATE || actor.kind() == ActorKind.GROUP)
			.forEach(actor -> names.put(actor.id().id(), actor.name()));
		return names;
	}

	@GetMapping
	String ask(@ModelAttribute("text") WaitingText text, @ModelAttribute("states") Map<UUID, String> states,
			Model model) {
		model.addAttribute("form", PreviewForm.of(text, states));
		return PAGE;
	}

	@PostMapping
	String make(@ModelAttribute("text") WaitingText text, @Valid @ModelAttribute("form") PreviewForm form,
			BindingResult problems) {
		if (problems.hasErrors()) {
			return PAGE;
		}
		try {
			return "redirect:/drafts/" + importing.make(text, form.particulars(foreseeing.base(text).orElse(null)));
		}
		catch (DraftRefused refused) {
			problems.rejectValue(field(refused), refused.message());
		}
		catch (ClauseRefused refused) {
			problems.reject(refused.message());
		}
		catch (ImportRefused refused) {
			problems.reject(refused.message(), new Object[] { refused.paragraph() + 1 }, refused.message());
		}
		return PAGE;
	}

	private static String field(DraftRefused refused) {
		return switch (refused.reason()) {
			case SPONSOR_UNKNOWN -> "sponsors";
			default -> "label";
		};
	}

}
