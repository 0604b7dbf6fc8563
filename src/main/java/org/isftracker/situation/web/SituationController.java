package org.isftracker.situation.web;

import java.time.Clock;

import org.isftracker.situation.SituationReading;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class SituationController {

	private final SituationReading reading;

	private final Clock clock;

	SituationController(SituationReading reading, Clock clock) {
		this.reading = reading;
		this.clock = clock;
	}

	@GetMapping("/")
	String show(Model model) {
		model.addAttribute("situation", reading.now().orElse(null));
		model.addAttribute("now", clock.instant());
		return "situation/situation";
	}

}
