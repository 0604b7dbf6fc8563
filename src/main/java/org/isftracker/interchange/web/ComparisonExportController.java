package org.isftracker.interchange.web;

import org.isftracker.interchange.ComparisonExport;
import org.isftracker.resolution.DraftId;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@RequestMapping("/comparisons")
class ComparisonExportController {

	private final ComparisonExport export;

	ComparisonExportController(ComparisonExport export) {
		this.export = export;
	}

	@GetMapping("/word")
	ResponseEntity<byte[]> word(@RequestParam DraftId from, @RequestParam DraftId to,
			@RequestParam(defaultValue = "false") boolean moves) {
		return Downloads.of(export.word(from, to, moves));
	}

	@GetMapping("/pdf")
	ResponseEntity<byte[]> pdf(@RequestParam DraftId from, @RequestParam DraftId to) {
		return Downloads.of(export.pdf(from, to));
	}

	@GetMapping("/csv")
	ResponseEntity<byte[]> csv(@RequestParam DraftId from, @RequestParam DraftId to) {
		return Downloads.of(export.csv(from, to));
	}

	@GetMapping("/xlsx")
	ResponseEntity<byte[]> xlsx(@RequestParam DraftId from, @RequestParam DraftId to) {
		return Downloads.of(export.xlsx(from, to));
	}

}
