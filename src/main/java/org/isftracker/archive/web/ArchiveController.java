package org.isftracker.archive.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;

import org.isftracker.account.AdministratorsMay;
import org.isftracker.archive.Archiving;
import org.isftracker.archive.Restoring;

import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Everything on record as one file, and back. */
@Controller
@AdministratorsMay
@RequestMapping("/archive")
class ArchiveController {

	private final Archiving archiving;

	private final Restoring restoring;

	private final Clock clock;

	ArchiveController(Archiving archiving, Restoring restoring, Clock clock) {
		this.archiving = archiving;
		this.restoring = restoring;
		this.clock = clock;
	}

	@GetMapping
	String show(Model model) {
		model.addAttribute("form", RestoreForm.blank());
		model.addAttribute("empty", restoring.isPossible());
		return "archive/archive";
	}

	@PostMapping
	ResponseEntity<InputStreamResource> take() throws IOException {
		var file = archiving.everything();
		var name = "isf-tracker-" + clock.instant().toString().replaceAll("[:.].*", "").replace("T", "-") + ".zip";
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType("application/zip"))
			.contentLength(Files.size(file))
			.header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name).build().toString())
			.header(HttpHeaders.CACHE_CONTROL, "no-store")
			.body(new InputStreamResource(() -> onlyOnce(file)));
	}

	private static InputStream onlyOnce(Path file) {
		try {
			return Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE);
		}
		catch (IOException gone) {
			throw new UncheckedIOException(gone);
		}
	}

}
