package org.isftracker.account.web;

import jakarta.validation.Valid;

import org.isftracker.account.Admission;
import org.isftracker.account.Role;
import org.isftracker.account.UsernameTaken;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping("/people")
class PeopleController {

	private final Admission admission;

	PeopleController(Admission admission) {
		this.admission = admission;
	}

	@ModelAttribute("roles")
	Role[] roles() {
		return Role.values();
	}

	@GetMapping
	String list(Model model) {
		model.addAttribute("people", admission.everybody());
		return "account/people";
	}

	@GetMapping("/new")
	String start(Model model) {
		model.addAttribute("form", PersonForm.blank());
		return "account/new-person";
	}

	@PostMapping
	String add(@Valid @ModelAttribute("form") PersonForm form, BindingResult problems) {
		if (!problems.hasErrors()) {
			admit(form, problems);
		}
		return problems.hasErrors() ? "account/new-person" : "redirect:/people";
	}

	private void admit(PersonForm form, BindingResult problems) {
		try {
			admission.admit(form.toPerson());
		}
		catch (UsernameTaken refusal) {
			problems.rejectValue("username", "account.username.taken");
		}
	}

}
