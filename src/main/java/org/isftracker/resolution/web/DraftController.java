package org.isftracker.resolution.web;

import java.util.UUID;

import org.isftracker.document.KeptFile;
import org.isftracker.resolution.DraftId;
import org.isftracker.resolution.DraftRefused;
import org.isftracker.resolution.Drafting;
import org.isftracker.resolution.SourceKeeping;
import org.isftracker.resolution.Staging;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/drafts/{id}")
class DraftController {

	private final DraftPages pages;

	private final Drafting drafting;

	private final Staging staging;

	private final SourceKeeping sources;

	DraftController(DraftPages pages, Drafting drafting, Staging staging, SourceKeeping sources) {
		this.pages = pages;
		this.drafting = drafting;
		this.staging = staging;
		this.sources = sources;
	}

	@GetMapping
	String show(@PathVariable DraftId id, View view, Model model) {
		var page = pages.page(id, view);
		model.addAttribute("page", page);
		model.addAttribute("form", ClauseForm.of(page));
		return "resolution/draft";
	}

	@PostMapping("/current")
	String markCurrent(@PathVariable DraftId id, RedirectAttributes next) {
		try {
			staging.markCurrent(id);
			next.addFlashAttribute("notice", "resolution.notice.marked");
		}
		catch (DraftRefused refused) {
			next.addFlashAttribute("refusal", refused.message());
		}
		return "redirect:/drafts/" + id;
	}

	@PostMapping("/archive")
	String archive(@PathVariable DraftId id, RedirectAttributes next) {
		drafting.archive(id);
		next.addFlashAttribute("notice", "resolution.notice.archived");
		return "redirect:/drafts";
	}

	@GetMapping("/sources/{source}")
	@ResponseBody
	KeptFile download(@PathVariable DraftId id, @PathVariable UUID source) {
		return sources.find(id, source).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

}
