package org.isftracker.participation.web;

import org.springframework.ui.Model;

/** Shows a form as it was typed: what was bound stays, with its problems. */
final class Typed {

	private Typed() {
	}

	static void keep(Model model, Object form) {
		if (!model.containsAttribute("form")) {
			model.addAttribute("form", form);
		}
	}

}
