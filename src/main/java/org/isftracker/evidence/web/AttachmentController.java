package org.isftracker.evidence.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.UUID;

import org.isftracker.document.KeptFile;
import org.isftracker.evidence.Attaching;
import org.isftracker.evidence.EvidenceRefused;
import org.isftracker.evidence.StatementId;
import org.isftracker.evidence.StatementReading;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The files of a statement. */
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
	@ResponseBody
	KeptFile download(@PathVariable StatementId id, @PathVariable UUID file) {
		return attaching.find(id, file).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
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

	private static KeptFile read(@Nullable MultipartFile file) {
		if (file == null) {
			return new KeptFile("", "", new byte[0]);
		}
		try (var sent = file.getInputStream()) {
			return new KeptFile(Objects.requireNonNullElse(file.getOriginalFilename(), ""),
					Objects.requireNonNullElse(file.getContentType(), ""), sent.readNBytes(KeptFile.LARGEST + 1));
		}
		catch (IOException lost) {
			throw new UncheckedIOException(lost);
		}
	}

}
