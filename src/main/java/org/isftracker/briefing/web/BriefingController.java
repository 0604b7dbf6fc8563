package org.isftracker.briefing.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import org.isftracker.account.LeadsMay;
import org.isftracker.account.ReadersMay;
import org.isftracker.briefing.BriefingFormat;
import org.isftracker.briefing.BriefingId;
import org.isftracker.briefing.BriefingReading;
import org.isftracker.briefing.BriefingRefused;
import org.isftracker.briefing.BriefingReleasing;
import org.isftracker.briefing.BriefingView;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The briefings: reading them, taking them along as a file, releasing them. */
@Controller
@ReadersMay
@RequestMapping("/briefings")
class BriefingController {

	private final BriefingReading reading;

	private final BriefingReleasing releasing;

	private final BriefingPages pages;

	BriefingController(BriefingReading reading, BriefingReleasing releasing, BriefingPages pages) {
		this.reading = reading;
		this.releasing = releasing;
		this.pages = pages;
	}

	@GetMapping
	String list(Model model) {
		model.addAttribute("page", reading.all());
		return "briefing/briefings";
	}

	@GetMapping("/{id}")
	String show(@PathVariable BriefingId id, Model model) {
		var page = pages.page(id);
		model.addAttribute("page", page);
		model.addAttribute("form", new ReleaseForm(null, page.briefing().version()));
		return "briefing/briefing";
	}

	@LeadsMay
	@PostMapping("/{id}/release")
	String release(@PathVariable BriefingId id, @Valid @ModelAttribute("form") ReleaseForm form, BindingResult problems,
			Model model, HttpServletResponse response) {
		if (!problems.hasErrors()) {
			try {
				releasing.release(id, form.certainVersion(), form.reason());
				return "redirect:/briefings/" + id;
			}
			catch (BriefingRefused refused) {
				response.setStatus(refused.isStale() ? HttpStatus.CONFLICT.value() : HttpStatus.OK.value());
				problems.rejectValue("reason", refused.code());
			}
		}
		model.addAttribute("page", pages.page(id));
		return "briefing/briefing";
	}

	@GetMapping("/{id}/{format:pdf|word|markdown|text}")
	ResponseEntity<byte[]> file(@PathVariable BriefingId id, @PathVariable String format) {
		var briefing = pages.briefing(id);
		var wanted = BriefingFormat.named(format).orElseThrow(BriefingPages::notFound);
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(wanted.mediaType()))
			.header(HttpHeaders.CONTENT_DISPOSITION, name(briefing, wanted).toString())
			.body(reading.file(id, wanted).orElseThrow(BriefingPages::notFound));
	}

	private static ContentDisposition name(BriefingView briefing, BriefingFormat format) {
		return ContentDisposition.attachment()
			.filename("briefing-" + briefing.number() + "." + format.ending())
			.build();
	}

}
