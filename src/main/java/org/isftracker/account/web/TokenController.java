package org.isftracker.account.web;

import jakarta.validation.Valid;

import org.isftracker.account.OwnTokens;
import org.isftracker.account.TokenId;
import org.isftracker.account.TokenRefused;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/account/tokens")
class TokenController {

	private final OwnTokens tokens;

	private final AccountPage page;

	TokenController(OwnTokens tokens, AccountPage page) {
		this.tokens = tokens;
		this.page = page;
	}

	// No redirect: what is handed on to the next page is stored in the session.
	@PostMapping
	String make(@Valid @ModelAttribute("tokenForm") TokenForm form, BindingResult problems, Model model) {
		if (!problems.hasErrors()) {
			tryToMake(form, problems, model);
		}
		return page.show(model);
	}

	private void tryToMake(TokenForm form, BindingResult problems, Model model) {
		try {
			model.addAttribute("made", tokens.make(form.toToken()));
		}
		catch (TokenRefused refusal) {
			problems.rejectValue(refusal.field(), refusal.code());
		}
	}

	@PostMapping("/{id}/revocation")
	String revoke(@PathVariable TokenId id, RedirectAttributes next) {
		tokens.revoke(id);
		next.addFlashAttribute("done", "account.token.revoked");
		return "redirect:/account";
	}

}
