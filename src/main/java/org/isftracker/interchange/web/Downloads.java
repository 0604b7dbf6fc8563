package org.isftracker.interchange.web;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.isftracker.interchange.ExportedFile;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.server.ResponseStatusException;

/** Files to be kept, not shown. */
final class Downloads {

	private Downloads() {
	}

	/** What may not be seen is not there. */
	static ResponseEntity<byte[]> of(Optional<ExportedFile> found) {
		var file = found.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		var name = ContentDisposition.attachment().filename(file.name(), StandardCharsets.UTF_8).build();
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(file.mediaType()))
			.header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
			.body(file.bytes());
	}

}
