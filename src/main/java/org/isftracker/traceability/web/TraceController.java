package org.isftracker.traceability.web;

import org.isftracker.account.ReadersMay;
import org.isftracker.resolution.DraftId;
import org.isftracker.traceability.LoadOrder;
import org.isftracker.traceability.Node.Kind;
import org.isftracker.traceability.Traces;
import org.isftracker.traceability.Tracing;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** What hangs on the clauses of a draft, seen from all sides. */
@Controller
@ReadersMay
@RequestMapping("/drafts/{draft}/traces")
class TraceController {

	private final Tracing tracing;

	TraceController(Tracing tracing) {
		this.tracing = tracing;
	}

	@GetMapping
	String loads(@PathVariable DraftId draft, @RequestParam(defaultValue = "TROOPS") LoadOrder order, Model model) {
		var traces = traces(draft, model);
		model.addAttribute("order", order);
		model.addAttribute("orders", LoadOrder.values());
		model.addAttribute("loads", traces.loaded(order));
		model.addAttribute("unasked", traces.unasked().size());
		return "traceability/loads";
	}

	@GetMapping("/matrix")
	String matrix(@PathVariable DraftId draft, Model model) {
		model.addAttribute("matrix", traces(draft, model).matrix());
		return "traceability/matrix";
	}

	@GetMapping("/gaps")
	String gaps(@PathVariable DraftId draft, Model model) {
		traces(draft, model);
		return "traceability/gaps";
	}

	@GetMapping("/links")
	String links(@PathVariable DraftId draft, @RequestParam(required = false) @Nullable Kind kind,
			@RequestParam(required = false) @Nullable String id, Model model) {
		var traces = traces(draft, model);
		model.addAttribute("kinds", Kind.values());
		if (kind != null && id != null) {
			model.addAttribute("links", traces.around(kind, id).orElseThrow(TraceController::absent));
		}
		return "traceability/links";
	}

	private Traces traces(DraftId draft, Model model) {
		var traces = tracing.under(draft).orElseThrow(TraceController::absent);
		model.addAttribute("traces", traces);
		return traces;
	}

	private static ResponseStatusException absent() {
		return new ResponseStatusException(HttpStatus.NOT_FOUND);
	}

}
