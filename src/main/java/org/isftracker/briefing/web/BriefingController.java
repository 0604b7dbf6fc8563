package org.isftracker.briefing.web;

import org.isftracker.account.ReadersMay;
import org.isftracker.briefing.BriefingFormat;
import org.isftracker.briefing.BriefingId;
import org.isftracker.briefing.BriefingReading;
import org.isftracker.briefing.BriefingView;
import org.isftracker.briefing.Extent;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The briefings: reading them, and taking them along as a file. */
@Controller
@ReadersMay
@RequestMapping("/briefings")
class BriefingController {

	private final BriefingReading reading;

	private final BriefingPages pages;

	BriefingController(BriefingReading reading, BriefingPages pages) {
		this.reading = reading;
		this.pages = pages;
	}

	@GetMapping
	String list(Model model) {
		model.addAttribute("page", reading.all());
		return "briefing/briefings";
	}

	@GetMapping("/{id}")
	String show(@PathVariable BriefingId id, @RequestParam(defaultValue = "summary") String extent, Model model) {
		var page = pages.page(id, extent(extent));
		model.addAttribute("page", page);
		model.addAttribute("form", new ReleaseForm(null, page.briefing().version()));
		return "briefing/briefing";
	}

	@GetMapping("/{id}/{format:pdf|word|markdown|text}")
	ResponseEntity<byte[]> file(@PathVariable BriefingId id, @PathVariable String format,
			@RequestParam(defaultValue = "summary") String extent) {
		var briefing = pages.briefing(id);
		var wanted = BriefingFormat.named(format).orElseThrow(BriefingPages::notFound);
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(wanted.mediaType()))
			.header(HttpHeaders.CONTENT_DISPOSITION, name(briefing, wanted, extent(extent)).toString())
			.body(reading.file(id, wanted, extent(extent)).orElseThrow(BriefingPages::notFound));
	}

	static Extent extent(String name) {
		return Extent.named(name).orElse(Extent.SUMMARY);
	}

	private static ContentDisposition name(BriefingView briefing, BriefingFormat format, Extent extent) {
		var full = extent == Extent.FULL ? "-full" : "";
		return ContentDisposition.attachment()
			.filename("briefing-" + briefing.number() + full + "." + format.ending())
			.build();
	}

}
