package org.isftracker.shell.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class SituationController {

	@GetMapping("/")
	String show() {
		return "shell/situation";
	}

}
