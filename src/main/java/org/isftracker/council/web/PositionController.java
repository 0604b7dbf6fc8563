package org.isftracker.council.web;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.UUID;

import org.isftracker.actor.ActorId;
import org.isftracker.actor.ActorRegister;
import org.isftracker.council.PositionReading;
import org.isftracker.council.PositionView;
import org.isftracker.mandate.Mandate;
import org.isftracker.mandate.TermId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** What actors want of terms. */
@Controller
@RequestMapping("/council/positions")
class PositionController {

	private final PositionReading positions;

	private final Mandate mandate;

	private final ActorRegister actors;

	PositionController(PositionReading positions, Mandate mandate, ActorRegister actors) {
		this.positions = positions;
		this.mandate = mandate;
		this.actors = actors;
	}

	@GetMapping
	String list(@RequestParam(required = false) @Nullable UUID actor, Model model) {
		var all = positions.all();
		model.addAttribute("terms", mandate.terms());
		model.addAttribute("holders", all.stream().map(PositionView::actor).distinct().toList());
		model.addAttribute("actor", actor);
		model.addAttribute("positions", shown(all, actor).stream().collect(groupingBy(PositionView::term)));
		return "council/positions";
	}

	@GetMapping("/{actor}/{term}")
	String show(@PathVariable ActorId actor, @PathVariable TermId term, Model model) {
		model.addAttribute("actor", actors.find(actor).orElseThrow(PositionController::unknown));
		model.addAttribute("term", mandate.term(term).orElseThrow(PositionController::unknown));
		model.addAttribute("history", positions.history(actor, term));
		return "council/position";
	}

	private static List<PositionView> shown(List<PositionView> all, @Nullable UUID actor) {
		return all.stream().filter(position -> actor == null || position.actor().id().id().equals(actor)).toList();
	}

	private static ResponseStatusException unknown() {
		return new ResponseStatusException(HttpStatus.NOT_FOUND);
	}

}
