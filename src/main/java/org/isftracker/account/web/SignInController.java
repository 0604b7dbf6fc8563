package org.isftracker.account.web;

import java.util.List;

import org.isftracker.account.DemoAccounts;
import org.isftracker.account.NewPerson;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class SignInController {

	private final ObjectProvider<DemoAccounts> demo;

	SignInController(ObjectProvider<DemoAccounts> demo) {
		this.demo = demo;
	}

	@GetMapping("/login")
	String signIn(@RequestParam(defaultValue = "0") int wait, Model model) {
		model.addAttribute("minutes", wait);
		model.addAttribute("demo", demo.stream().map(DemoAccounts::all).findFirst().orElse(List.<NewPerson>of()));
		return "account/sign-in";
	}

}
