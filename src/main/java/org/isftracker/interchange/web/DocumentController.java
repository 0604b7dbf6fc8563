package org.isftracker.interchange.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.isftracker.interchange.DocumentFormat;
import org.isftracker.interchange.DocumentReading;
import org.isftracker.interchange.TrackedSide;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Reads a document that a caller sends, and stores nothing. */
@Tag(name = "Documents")
@RestController
@RequestMapping("/api/v1/documents")
class DocumentController {

	private static final int LARGEST = 20 * 1024 * 1024;

	private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

	private final MessageSourceAccessor messages;

	DocumentController(MessageSource messages) {
		this.messages = new MessageSourceAccessor(messages);
	}

	@Operation(summary = "Read a document into a tree of paragraphs; nothing is stored", requestBody = @RequestBody(
			required = true,
			content = { @Content(mediaType = "text/plain", schema = @Schema(type = "string")),
					@Content(mediaType = WORD, schema = @Schema(type = "string", format = "binary")),
					@Content(mediaType = "application/pdf", schema = @Schema(type = "string", format = "binary")),
					@Content(mediaType = "application/akn+xml", schema = @Schema(type = "string")),
					@Content(mediaType = "application/xml", schema = @Schema(type = "string")) }))
	@ApiResponse(responseCode = "200", description = "The document as it was read",
			content = @Content(mediaType = "application/json", schema = @Schema(implementation = DocumentAnswer.class)))
	@PostMapping("/read")
	ResponseEntity<?> readDocument(
			@Parameter(hidden = true) @RequestHeader(name = HttpHeaders.CONTENT_TYPE,
					required = false) @Nullable String type,
			@Parameter(description = "Of tracked changes in a Word document the side that is read") @RequestParam(
					defaultValue = "ACCEPTED") TrackedSide changes,
			InputStream body) throws IOException {
		var format = DocumentFormat.of(type == null ? "" : type);
		if (format.isEmpty()) {
			return problem(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "interchange.refusal.type");
		}
		var document = body.readNBytes(LARGEST + 1);
		if (document.length > LARGEST) {
			return problem(HttpStatus.CONTENT_TOO_LARGE, "interchange.refusal.too-large");
		}
		var read = DocumentReading.read(document, format.get(), changes);
		return ResponseEntity
			.ok(DocumentAnswer.of(read, doubt -> messages.getMessage(doubt.messageKey(), doubt.values().toArray())));
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> refuse(UnreadableDocument refusal) {
		return problem(HttpStatus.UNPROCESSABLE_CONTENT, refusal.messageKey(), refusal.values().toArray());
	}

	private ResponseEntity<ProblemDetail> problem(HttpStatus status, String message, Object... values) {
		var problem = ProblemDetail.forStatusAndDetail(status, messages.getMessage(message, values));
		problem.setProperty("code", message.replace(".refusal.", "."));
		problem.setProperty("errors", List.of());
		return ResponseEntity.of(problem).build();
	}

}
