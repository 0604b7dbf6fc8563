package org.isftracker.council.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import org.isftracker.account.AnalystsMay;
import org.isftracker.actor.ActorId;
import org.isftracker.actor.ActorRegister;
import org.isftracker.council.CouncilRefused;
import org.isftracker.council.PositionReading;
import org.isftracker.council.PositionSuperseded;
import org.isftracker.council.PositionTracking;
import org.isftracker.council.PositionView;
import org.isftracker.mandate.Mandate;
import org.isftracker.mandate.TermId;
import org.isftracker.wording.Times;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@AnalystsMay
@RequestMapping("/council/positions")
class PositionEditing {

	private static final String PAGE = "council/edit-position";

	private final PositionTracking tracking;

	private final PositionReading positions;

	private final Mandate mandate;

	private final ActorRegister actors;

	private final Clock clock;

	PositionEditing(PositionTracking tracking, PositionReading positions, Mandate mandate, ActorRegister actors,
			Clock clock) {
		this.tracking = tracking;
		this.positions = positions;
		this.mandate = mandate;
		this.actors = actors;
		this.clock = clock;
	}

	@ModelAttribute("holders")
	Map<UUID, String> holders() {
		var holders = new LinkedHashMap<UUID, String>();
		actors.all().forEach(actor -> holders.put(actor.id().id(), actor.name()));
		return holders;
	}

	@ModelAttribute("terms")
	Map<UUID, String> terms() {
		var terms = new LinkedHashMap<UUID, String>();
		mandate.terms().forEach(term -> terms.put(term.id().id(), term.name()));
		return terms;
	}

	/** The statements that were ticked, for a form that could not be read. */
	@ModelAttribute("ticked")
	List<String> ticked(@RequestParam(name = "statements", required = false) @Nullable List<String> ticked) {
		return (ticked == null) ? List.of() : ticked;
	}

	@GetMapping("/new")
	String edit(@RequestParam(required = false) @Nullable UUID actor,
			@RequestParam(required = false) @Nullable UUID term, Model model) {
		var today = LocalDate.ofInstant(clock.instant(), Times.NEW_YORK);
		model.addAttribute("form", now(actor, term).map(now -> PositionForm.after(now, today))
			.orElseGet(() -> PositionForm.blank(actor, term, today)));
		return PAGE;
	}

	@PostMapping
	String take(@Valid @ModelAttribute("form") PositionForm form, BindingResult problems, HttpServletResponse response,
			Model model) {
		if (problems.hasErrors()) {
			return PAGE;
		}
		try {
			tracking.take(form.toPosition());
			return "redirect:/council/positions/" + form.actor() + "/" + form.term();
		}
		catch (CouncilRefused refused) {
			problems.rejectValue(refused.field(), refused.code());
		}
		catch (PositionSuperseded superseded) {
			response.setStatus(HttpStatus.CONFLICT.value());
			model.addAttribute("now", superseded.now());
		}
		catch (DataIntegrityViolationException raced) {
			response.setStatus(HttpStatus.CONFLICT.value());
			now(form.actor(), form.term()).ifPresent(now -> model.addAttribute("now", now));
		}
		return PAGE;
	}

	private Optional<PositionView> now(@Nullable UUID actor, @Nullable UUID term) {
		if (actor == null || term == null) {
			return Optional.empty();
		}
		return positions.history(new ActorId(actor), new TermId(term))
			.stream()
			.filter(position -> position.supersededAt() == null)
			.findFirst();
	}

}
