package org.isftracker.evidence.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;

import org.isftracker.evidence.AttachedFile;
import org.isftracker.evidence.Attaching;
import org.isftracker.evidence.EvidenceRefused;
import org.isftracker.evidence.StatementId;
import org.isftracker.evidence.StatementReading;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The files of a statement; they always leave as downloads, so that none runs as a page.
 */
@Controller
@RequestMapping("/statements/{id}/files")
class AttachmentController {

	private final Attaching attaching;

	private final StatementReading statements;

	AttachmentController(Attaching attaching, StatementReading statements) {
		this.attaching = attaching;
		this.statements = statements;
	}

	@GetMapping("/{file}")
	ResponseEntity<byte[]> download(@PathVariable StatementId id, @PathVariable UUID file) {
		var found = attaching.find(id, file).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		var attachment = ContentDisposition.attachment().filename(found.name(), StandardCharsets.UTF_8).build();
		return ResponseEntity.ok()
			.header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
			.header("X-Content-Type-Options", "nosniff")
			.contentType(MediaType.APPLICATION_OCTET_STREAM)
			.body(found.bytes());
	}

	@PostMapping
	String attach(@PathVariable StatementId id, @RequestParam(required = false) @Nullable MultipartFile file,
			RedirectAttributes told) {
		known(id);
		try {
			attaching.attach(id, read(file));
		}
		catch (EvidenceRefused refused) {
			told.addFlashAttribute("fileRefused", refused.code());
		}
		return "redirect:/statements/" + id + "#files";
	}

	@PostMapping("/{file}/removal")
	String remove(@PathVariable StatementId id, @PathVariable UUID file) {
		known(id);
		attaching.remove(id, file);
		return "redirect:/statements/" + id + "#files";
	}

	private void known(StatementId id) {
		if (statements.find(id).isEmpty()) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
	}

	private static AttachedFile read(@Nullable MultipartFile file) {
		try {
			return file == null ? new AttachedFile("", "", new byte[0]) : new AttachedFile(
					Objects.requireNonNullElse(file.getOriginalFilename(), ""), type(file), file.getBytes());
		}
		catch (IOException lost) {
			throw new UncheckedIOException(lost);
		}
	}

	private static String type(MultipartFile file) {
		var type = Objects.requireNonNullElse(file.getContentType(), "");
		return type.length() <= 200 ? type : "";
	}

}
