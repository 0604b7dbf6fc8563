package org.isftracker.mandate.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import org.isftracker.account.AnalystsMay;
import org.isftracker.mandate.Mandate;
import org.isftracker.mandate.MandateRefused;
import org.isftracker.mandate.MandateTracking;
import org.isftracker.mandate.ReadingSuperseded;
import org.isftracker.mandate.TermId;
import org.isftracker.resolution.ClauseId;
import org.isftracker.resolution.DraftId;
import org.isftracker.resolution.DraftReading;
import org.isftracker.resolution.DraftText;
import org.isftracker.wording.Times;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * The form that reads a term in a draft: a page of its own, or in the cell of the table.
 */
@Controller
@AnalystsMay
@RequestMapping("/mandate/readings/{draft}/{term}")
class ReadingController {

	private final Mandate mandate;

	private final MandateTracking tracking;

	private final DraftReading drafts;

	private final Clock clock;

	ReadingController(Mandate mandate, MandateTracking tracking, DraftReading drafts, Clock clock) {
		this.mandate = mandate;
		this.tracking = tracking;
		this.drafts = drafts;
		this.clock = clock;
	}

	/** The statements that were ticked, for a form that could not be read. */
	@ModelAttribute("ticked")
	List<String> ticked(@RequestParam(name = "statements", required = false) @Nullable List<String> ticked) {
		return (ticked == null) ? List.of() : ticked;
	}

	@ModelAttribute("tickedClauses")
	List<String> tickedClauses(@RequestParam(name = "clauses", required = false) @Nullable List<String> ticked) {
		return (ticked == null) ? List.of() : ticked;
	}

	@GetMapping
	String edit(@PathVariable DraftId draft, @PathVariable TermId term,
			@RequestParam(required = false) @Nullable ClauseId clause, HtmxRequest request, Model model) {
		var further = Optional.ofNullable(clause).map(Set::of).orElse(Set.of());
		var today = LocalDate.ofInstant(clock.instant(), Times.NEW_YORK);
		model.addAttribute("form",
				mandate.reading(draft, term)
					.map(reading -> ReadingForm.of(reading, further, today))
					.orElseGet(() -> ReadingForm.blank(further, today)));
		return page(draft, term, request, model);
	}

	@PostMapping
	String read(@PathVariable DraftId draft, @PathVariable TermId term, @Valid @ModelAttribute("form") ReadingForm form,
			BindingResult problems, HtmxRequest request, HttpServletResponse response, Model model) {
		var page = page(draft, term, request, model);
		if (problems.hasErrors() || !keep(draft, term, form, problems, response, model)) {
			return page;
		}
		if (request.isHtmxRequest()) {
			response.setHeader("HX-Refresh", "true");
			return page;
		}
		return "redirect:/mandate/terms/" + term;
	}

	private boolean keep(DraftId draft, TermId term, ReadingForm form, BindingResult problems,
			HttpServletResponse response, Model model) {
		try {
			tracking.read(form.toReading(draft, term));
			return true;
		}
		catch (MandateRefused refused) {
			problems.rejectValue(refused.field(), refused.code());
		}
		catch (ReadingSuperseded superseded) {
			response.setStatus(HttpStatus.CONFLICT.value());
			model.addAttribute("now", superseded.now());
		}
		catch (DataIntegrityViolationException raced) {
			response.setStatus(HttpStatus.CONFLICT.value());
			mandate.reading(draft, term).ifPresent(now -> model.addAttribute("now", now));
		}
		return false;
	}

	private String page(DraftId draft, TermId term, HtmxRequest request, Model model) {
		model.addAttribute("draft", known(draft));
		model.addAttribute("term", mandate.term(term).orElseThrow(ReadingController::unknown));
		return request.isHtmxRequest() ? "mandate/edit-reading :: form" : "mandate/edit-reading";
	}

	private DraftText known(DraftId draft) {
		return drafts.find(draft).orElseThrow(ReadingController::unknown);
	}

	private static ResponseStatusException unknown() {
		return new ResponseStatusException(HttpStatus.NOT_FOUND);
	}

}
