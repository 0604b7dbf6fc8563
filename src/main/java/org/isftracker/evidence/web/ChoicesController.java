package org.isftracker.evidence.web;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;

import org.isftracker.account.AnalystsMay;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The statements that a picker offers while somebody searches in it. */
@Controller
@AnalystsMay
class ChoicesController {

	@GetMapping("/statements/choices")
	String choices(@RequestParam(required = false) @Nullable String pick,
			@RequestParam(defaultValue = "statements") String field, HttpServletRequest request, Model model) {
		if (!field.matches("[a-zA-Z][a-zA-Z0-9.\\[\\]]{0,59}")) {
			throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
		}
		var chosen = request.getParameterValues(field);
		model.addAttribute("field", field);
		model.addAttribute("chosen", chosen == null ? List.of() : List.of(chosen));
		model.addAttribute("pick", pick);
		return "evidence/picker :: choices(field=${field}, chosen=${chosen}, pick=${pick})";
	}

}
