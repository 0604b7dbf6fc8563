package org.isftracker.account.web;

import org.isftracker.account.OwnAccount;
import org.isftracker.account.OwnTokens;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The page of one's own account, whichever of its forms was sent. */
@Component
class AccountPage {

	private final OwnAccount account;

	private final OwnTokens tokens;

	AccountPage(OwnAccount account, OwnTokens tokens) {
		this.account = account;
		this.tokens = tokens;
	}

	String show(Model model) {
		var me = account.show();
		model.addAttribute("me", me);
		model.addAttribute("tokens", tokens.all());
		model.addAttribute("choices", tokens.choices());
		add(model, "nameForm", new NameForm(me.name()));
		add(model, "passwordForm", PasswordForm.blank());
		add(model, "tokenForm", TokenForm.blank());
		return "account/account";
	}

	private static void add(Model model, String name, Object blank) {
		if (!model.containsAttribute(name)) {
			model.addAttribute(name, blank);
		}
	}

}
