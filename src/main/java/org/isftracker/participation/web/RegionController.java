package org.isftracker.participation.web;

import org.isftracker.account.ReadersMay;
import org.isftracker.resolution.DraftId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where the nations are, and how they came to stand where they do. */
@Controller
@ReadersMay
class RegionController {

	private final RegionPages regions;

	private final OverTimePages times;

	RegionController(RegionPages regions, OverTimePages times) {
		this.regions = regions;
		this.times = times;
	}

	@GetMapping("/nations/regions")
	String regions(@RequestParam(required = false) @Nullable DraftId draft, Model model) {
		model.addAttribute("page", regions.page(draft));
		return "participation/regions";
	}

	@GetMapping("/nations/over-time")
	String overTime(@RequestParam(required = false) @Nullable DraftId draft, Model model) {
		model.addAttribute("page", times.page());
		model.addAttribute("draft", draft);
		return "participation/over-time";
	}

}
