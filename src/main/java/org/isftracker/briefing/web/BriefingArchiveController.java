package org.isftracker.briefing.web;

import org.isftracker.account.ReadersMay;
import org.isftracker.briefing.ArchiveShelf;
import org.isftracker.briefing.ArchiveSubject;
import org.isftracker.briefing.BriefingArchive;
import org.isftracker.briefing.BriefingId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the briefings said through time, and two of them side by side. */
@Controller
@ReadersMay
@RequestMapping("/briefings")
class BriefingArchiveController {

	private final BriefingArchive archive;

	BriefingArchiveController(BriefingArchive archive) {
		this.archive = archive;
	}

	@GetMapping("/archive")
	String look(@RequestParam(required = false) @Nullable String of, Model model) {
		model.addAttribute("page", of == null ? archive.all() : following(of));
		model.addAttribute("chosen", of);
		return "briefing/archive";
	}

	@GetMapping("/compare")
	String compare(@RequestParam(required = false) @Nullable BriefingId from,
			@RequestParam(required = false) @Nullable BriefingId to, Model model) {
		if (from == null || to == null) {
			return "redirect:/briefings/archive";
		}
		model.addAttribute("page", archive.compare(from, to).orElseThrow(BriefingPages::notFound));
		return "briefing/difference";
	}

	private ArchiveShelf following(String of) {
		return ArchiveSubject.of(of).flatMap(archive::following).orElseThrow(BriefingPages::notFound);
	}

}
