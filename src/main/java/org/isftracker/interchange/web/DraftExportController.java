package org.isftracker.interchange.web;

import org.isftracker.interchange.DraftExport;
import org.isftracker.resolution.DraftId;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping("/drafts/{id}/export")
class DraftExportController {

	private final DraftExport export;

	DraftExportController(DraftExport export) {
		this.export = export;
	}

	@GetMapping("/word")
	ResponseEntity<byte[]> word(@PathVariable DraftId id) {
		return Downloads.of(export.word(id));
	}

	@GetMapping("/pdf")
	ResponseEntity<byte[]> pdf(@PathVariable DraftId id) {
		return Downloads.of(export.pdf(id));
	}

	@GetMapping("/akn")
	ResponseEntity<byte[]> akn(@PathVariable DraftId id) {
		return Downloads.of(export.akn(id));
	}

	@GetMapping("/markdown")
	ResponseEntity<byte[]> markdown(@PathVariable DraftId id) {
		return Downloads.of(export.markdown(id));
	}

	@GetMapping("/text")
	ResponseEntity<byte[]> text(@PathVariable DraftId id) {
		return Downloads.of(export.text(id));
	}

}
