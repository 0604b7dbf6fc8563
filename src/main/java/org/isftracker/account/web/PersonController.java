package org.isftracker.account.web;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;

import org.isftracker.account.Admission;
import org.isftracker.account.Colleague;
import org.isftracker.account.LastAdministrator;
import org.isftracker.account.Role;

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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/people/{username}")
class PersonController {

	private static final String PAGE = "account/person";

	private final Admission admission;

	PersonController(Admission admission) {
		this.admission = admission;
	}

	@ModelAttribute("person")
	Colleague person(@PathVariable String username) {
		return admission.find(username).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

	@ModelAttribute("roles")
	Role[] roles() {
		return Role.values();
	}

	@GetMapping
	String show(@ModelAttribute("person") Colleague person, Model model) {
		model.addAttribute("roleForm", new RoleForm(person.role()));
		model.addAttribute("resetForm", new ResetForm(null));
		return PAGE;
	}

	@PostMapping("/role")
	String giveRole(@PathVariable String username, @Valid @ModelAttribute("roleForm") RoleForm form,
			BindingResult problems, Model model) {
		if (!problems.hasErrors()) {
			giveRole(username, requireNonNull(form.role()), problems);
		}
		model.addAttribute("resetForm", new ResetForm(null));
		return problems.hasErrors() ? PAGE : back(username);
	}

	private void giveRole(String username, Role role, BindingResult problems) {
		try {
			admission.giveRole(username, role);
		}
		catch (LastAdministrator refusal) {
			problems.rejectValue("role", "account.last-administrator");
		}
	}

	@PostMapping("/password")
	String resetPassword(@PathVariable String username, @ModelAttribute("person") Colleague person,
			@Valid @ModelAttribute("resetForm") ResetForm form, BindingResult problems, Model model) {
		if (problems.hasErrors()) {
			model.addAttribute("roleForm", new RoleForm(person.role()));
			return PAGE;
		}
		admission.resetPassword(username, requireNonNull(form.password()));
		return back(username);
	}

	@PostMapping("/deactivation")
	String letGo(@PathVariable String username, RedirectAttributes next) {
		try {
			admission.letGo(username);
		}
		catch (LastAdministrator refusal) {
			next.addFlashAttribute("refusal", "account.last-administrator");
		}
		return back(username);
	}

	@PostMapping("/reactivation")
	String takeBack(@PathVariable String username) {
		admission.takeBack(username);
		return back(username);
	}

	private static String back(String username) {
		return "redirect:/people/" + username;
	}

}
