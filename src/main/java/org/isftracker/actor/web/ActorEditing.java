package org.isftracker.actor.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import org.isftracker.account.AnalystsMay;
import org.isftracker.actor.ActorId;
import org.isftracker.actor.ActorRefused;
import org.isftracker.actor.ActorRegister;
import org.isftracker.actor.ActorView;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

@Controller
@AnalystsMay
class ActorEditing {

	private final ActorRegister register;

	ActorEditing(ActorRegister register) {
		this.register = register;
	}

	@ModelAttribute("wholes")
	Map<UUID, String> wholes() {
		var wholes = new LinkedHashMap<UUID, String>();
		register.all().forEach(actor -> wholes.put(actor.id().id(), actor.name()));
		return wholes;
	}

	@GetMapping("/actors/new")
	String blank(Model model) {
		model.addAttribute("form", ActorForm.blank());
		return "actor/edit-actor";
	}

	@PostMapping("/actors")
	String register(@Valid @ModelAttribute("form") ActorForm form, BindingResult problems,
			HttpServletResponse response) {
		return answer(problems, response, () -> register.register(form.toActor()));
	}

	@GetMapping("/actors/{id}/edit")
	String edit(@PathVariable ActorId id, Model model) {
		var actor = known(id);
		model.addAttribute("actor", actor);
		model.addAttribute("form", ActorForm.of(actor));
		return "actor/edit-actor";
	}

	@PostMapping("/actors/{id}")
	String change(@PathVariable ActorId id, @Valid @ModelAttribute("form") ActorForm form, BindingResult problems,
			HttpServletResponse response, Model model) {
		model.addAttribute("actor", known(id));
		return answer(problems, response, () -> {
			register.change(id, form.madeFrom(), form.toActor());
			return id;
		});
	}

	private static String answer(BindingResult problems, HttpServletResponse response, Supplier<ActorId> command) {
		if (problems.hasErrors()) {
			return "actor/edit-actor";
		}
		try {
			return "redirect:/actors/" + command.get();
		}
		catch (ActorRefused refused) {
			response.setStatus((refused.isStale() ? HttpStatus.CONFLICT : HttpStatus.OK).value());
			problems.rejectValue(refused.field(), refused.code());
		}
		catch (DataIntegrityViolationException taken) {
			problems.rejectValue("name", "actor.refused.name-taken");
		}
		return "actor/edit-actor";
	}

	private ActorView known(ActorId id) {
		return register.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

}
