package org.isftracker.comparison.web;

import org.isftracker.comparison.ProvisionTracing;
import org.isftracker.resolution.ProvisionId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

@Controller
class ProvisionController {

	private final ProvisionTracing tracing;

	ProvisionController(ProvisionTracing tracing) {
		this.tracing = tracing;
	}

	@GetMapping("/comparisons/matrix")
	String matrix(@RequestParam(defaultValue = "false") boolean changed, @RequestParam(defaultValue = "1") int page,
			Model model) {
		var matrix = tracing.matrix(page);
		model.addAttribute("matrix", changed ? matrix.touched() : matrix);
		model.addAttribute("changed", changed);
		return "comparison/matrix";
	}

	@GetMapping("/provisions/{id}")
	String trace(@PathVariable ProvisionId id, Model model) {
		model.addAttribute("trace",
				tracing.trace(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
		return "comparison/provision";
	}

}
