package org.isftracker.onepager.web;

import java.text.Normalizer;
import java.util.Optional;

import org.isftracker.account.AnalystsMay;
import org.isftracker.account.ReadersMay;
import org.isftracker.actor.ActorId;
import org.isftracker.briefing.BriefingFormat;
import org.isftracker.document.WrittenPage;
import org.isftracker.mandate.TermId;
import org.isftracker.onepager.OnePagers;
import org.isftracker.onepager.SheetSetting;
import org.isftracker.resolution.DraftId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The one-pagers as files. */
@Controller
@ReadersMay
class OnePagerController {

	private static final String FORMATS = "/{format:pdf|word|markdown|text}";

	private final OnePagers pagers;

	private final SheetSetting setting;

	OnePagerController(OnePagers pagers, SheetSetting setting) {
		this.pagers = pagers;
		this.setting = setting;
	}

	@AnalystsMay
	@GetMapping("/nations/{nation}/ask" + FORMATS)
	ResponseEntity<byte[]> nation(@PathVariable ActorId nation, @RequestParam(required = false) @Nullable DraftId draft,
			@PathVariable String format) {
		return file(pagers.nation(nation, Optional.ofNullable(draft)), format);
	}

	@GetMapping("/mandate/terms/{term}/sheet" + FORMATS)
	ResponseEntity<byte[]> term(@PathVariable TermId term, @PathVariable String format) {
		return file(pagers.term(term), format);
	}

	@GetMapping("/drafts/{draft}/sheet" + FORMATS)
	ResponseEntity<byte[]> draft(@PathVariable DraftId draft, @PathVariable String format) {
		return file(pagers.draft(draft), format);
	}

	private ResponseEntity<byte[]> file(Optional<WrittenPage> found, String name) {
		var page = found.orElseThrow(OnePagerController::notFound);
		var format = BriefingFormat.named(name).orElseThrow(OnePagerController::notFound);
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(format.mediaType()))
			.header(HttpHeaders.CONTENT_DISPOSITION, disposition(page.title(), format).toString())
			.body(setting.set(page, format));
	}

	private static ContentDisposition disposition(String title, BriefingFormat format) {
		var plain = Normalizer.normalize(title, Normalizer.Form.NFD).replaceAll("[^A-Za-z0-9]+", "-");
		var name = plain.replaceAll("^-|-$", "");
		return ContentDisposition.attachment()
			.filename(
					(name.isEmpty() ? "sheet" : name.substring(0, Math.min(60, name.length()))) + "." + format.ending())
			.build();
	}

	private static ResponseStatusException notFound() {
		return new ResponseStatusException(HttpStatus.NOT_FOUND);
	}

}
