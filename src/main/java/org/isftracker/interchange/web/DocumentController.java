package org.isftracker.interchange.web;

import java.io.IOException;
import java.io.InputStream;

import org.isftracker.interchange.DocumentFormat;
import org.isftracker.interchange.DocumentReading;
import org.isftracker.interchange.UnreadableDocument;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Reads a document that a caller sends, and stores nothing. */
@RestController
@RequestMapping("/api/v1/documents")
class DocumentController {

	private static final int LARGEST = 20 * 1024 * 1024;

	private final MessageSourceAccessor messages;

	DocumentController(MessageSource messages) {
		this.messages = new MessageSourceAccessor(messages);
	}

	@PostMapping("/read")
	ResponseEntity<?> read(@RequestHeader(name = HttpHeaders.CONTENT_TYPE, required = false) @Nullable String type,
			InputStream body) throws IOException {
		var format = DocumentFormat.of(type == null ? "" : type);
		if (format.isEmpty()) {
			return problem(HttpStatus.UNSUPPORTED_MEDIA_TYPE, messages.getMessage("interchange.refusal.type"));
		}
		var document = body.readNBytes(LARGEST + 1);
		if (document.length > LARGEST) {
			return problem(HttpStatus.CONTENT_TOO_LARGE, messages.getMessage("interchange.refusal.too-large"));
		}
		var read = DocumentReading.read(document, format.get());
		return ResponseEntity
			.ok(DocumentAnswer.of(read, doubt -> messages.getMessage(doubt.messageKey(), doubt.values().toArray())));
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> refuse(UnreadableDocument refusal) {
		return problem(HttpStatus.UNPROCESSABLE_CONTENT,
				messages.getMessage(refusal.messageKey(), refusal.values().toArray()));
	}

	private static ResponseEntity<ProblemDetail> problem(HttpStatus status, String sentence) {
		return ResponseEntity.of(ProblemDetail.forStatusAndDetail(status, sentence)).build();
	}

}
