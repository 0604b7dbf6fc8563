package org.isftracker.delivery.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.isftracker.briefing.BriefingFormat;
import org.isftracker.briefing.Extent;
import org.isftracker.delivery.LinkOpening;
import org.isftracker.delivery.TooManyVisits;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What a link opens, for whoever has it: one briefing and its files, nothing else. */
@Controller
@RequestMapping("/shared/{token}")
class SharedController {

	private static final String CLOSED = "delivery/closed";

	private final LinkOpening opening;

	SharedController(LinkOpening opening) {
		this.opening = opening;
	}

	@GetMapping
	String show(@PathVariable String token, @RequestParam(defaultValue = "summary") String extent,
			HttpServletRequest request, HttpServletResponse response, Model model) {
		var shared = opening.open(token, request.getRemoteAddr(), extent(extent));
		if (shared.isEmpty()) {
			response.setStatus(HttpStatus.NOT_FOUND.value());
			model.addAttribute("page", "closed");
			return CLOSED;
		}
		model.addAttribute("page", new SharedPage(token, shared.get()));
		return "delivery/shared";
	}

	@GetMapping("/{format:pdf|word|markdown|text}")
	ResponseEntity<Resource> file(@PathVariable String token, @PathVariable String format,
			@RequestParam(defaultValue = "summary") String extent, HttpServletRequest request) {
		var wanted = BriefingFormat.named(format).orElseThrow(DeliveryPages::notFound);
		var file = opening.file(token, request.getRemoteAddr(), wanted, extent(extent)).orElseThrow(ClosedLink::new);
		var name = "briefing-" + file.briefing().number() + (extent(extent) == Extent.FULL ? "-full." : ".")
				+ wanted.ending();
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(wanted.mediaType()))
			.header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name).build().toString())
			.body(file.content());
	}

	private static Extent extent(String name) {
		return Extent.named(name).orElse(Extent.SUMMARY);
	}

	@ExceptionHandler
	ModelAndView closed(ClosedLink closed) {
		var page = new ModelAndView(CLOSED, HttpStatus.NOT_FOUND);
		page.addObject("page", "closed");
		return page;
	}

	@ExceptionHandler
	ModelAndView refused(TooManyVisits refusal, HttpServletResponse response) {
		response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(refusal.seconds()));
		var page = new ModelAndView(CLOSED, HttpStatus.TOO_MANY_REQUESTS);
		page.addObject("page", "throttled");
		return page;
	}

	private static final class ClosedLink extends RuntimeException {

	}

}
