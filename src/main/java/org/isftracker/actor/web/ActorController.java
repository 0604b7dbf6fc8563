package org.isftracker.actor.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.isftracker.actor.ActorId;
import org.isftracker.actor.ActorKind;
import org.isftracker.actor.ActorRegister;
import org.isftracker.actor.ActorView;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

@Controller
@RequestMapping("/actors")
class ActorController {

	private final ActorRegister register;

	ActorController(ActorRegister register) {
		this.register = register;
	}

	@GetMapping
	String list(@RequestParam(required = false) @Nullable ActorKind kind, Model model) {
		model.addAttribute("actors",
				register.all().stream().filter(actor -> kind == null || actor.kind() == kind).toList());
		model.addAttribute("names", names(register.everyone()));
		model.addAttribute("kind", kind);
		return "actor/actors";
	}

	@GetMapping("/{id}")
	String show(@PathVariable ActorId id, Model model) {
		var actor = known(id);
		model.addAttribute("actor", actor);
		model.addAttribute("whole", actor.belongsTo() == null ? null : register.find(actor.belongsTo()).orElse(null));
		model.addAttribute("parts", parts(id));
		return "actor/actor";
	}

	@PostMapping("/{id}/archive")
	String archive(@PathVariable ActorId id) {
		register.archive(known(id).id());
		return "redirect:/actors";
	}

	@PostMapping("/{id}/restore")
	String restore(@PathVariable ActorId id) {
		register.restore(known(id).id());
		return "redirect:/actors/" + id;
	}

	private List<ActorView> parts(ActorId id) {
		return register.belongingTo(id).stream().sorted(Comparator.comparing(ActorView::kind)).toList();
	}

	private ActorView known(ActorId id) {
		return register.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

	private static Map<ActorId, String> names(List<ActorView> actors) {
		return actors.stream().collect(Collectors.toMap(ActorView::id, ActorView::name));
	}

}
