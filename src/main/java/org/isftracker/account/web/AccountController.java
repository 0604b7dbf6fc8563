package org.isftracker.account.web;

import static java.util.Objects.requireNonNull;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import org.isftracker.account.OwnAccount;
import org.isftracker.account.WrongPassword;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/account")
class AccountController {

	private final OwnAccount account;

	private final AccountPage page;

	AccountController(OwnAccount account, AccountPage page) {
		this.account = account;
		this.page = page;
	}

	@GetMapping
	String show(Model model) {
		return page.show(model);
	}

	@PostMapping("/name")
	String rename(@Valid @ModelAttribute("nameForm") NameForm form, BindingResult problems, Model model,
			HttpServletRequest request, HttpServletResponse response) {
		if (problems.hasErrors()) {
			return page.show(model);
		}
		account.rename(requireNonNull(form.name()));
		new HttpSessionSecurityContextRepository().saveContext(SecurityContextHolder.getContext(), request, response);
		return "redirect:/account";
	}

	@PostMapping("/password")
	String changePassword(@Valid @ModelAttribute("passwordForm") PasswordForm form, BindingResult problems, Model model,
			HttpServletRequest request, RedirectAttributes next) {
		if (!form.agrees()) {
			problems.rejectValue("again", "account.password.differs");
		}
		if (!problems.hasErrors()) {
			change(form, problems, request.getSession().getId());
		}
		next.addFlashAttribute("done", "account.password.changed");
		return problems.hasErrors() ? page.show(model) : "redirect:/account";
	}

	private void change(PasswordForm form, BindingResult problems, String session) {
		try {
			account.changePassword(requireNonNull(form.present()), requireNonNull(form.next()), session);
		}
		catch (WrongPassword refusal) {
			problems.rejectValue("present", "account.password.wrong");
		}
	}

}
