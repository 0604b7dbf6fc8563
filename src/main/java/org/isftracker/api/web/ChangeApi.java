package org.isftracker.api.web;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.isftracker.activity.ActivityFeed;
import org.isftracker.activity.FeedPage;
import org.isftracker.activity.FeedPosition;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What was done, for programs that keep up with it. */
@Tag(name = "Changes")
@RestController
@RequestMapping(path = "/api/v1/changes", produces = MediaType.APPLICATION_JSON_VALUE)
class ChangeApi {

	private final ActivityFeed feed;

	ChangeApi(ActivityFeed feed) {
		this.feed = feed;
	}

	@Operation(summary = "What was done since a moment, or after the position that an earlier answer gave",
			description = "Asking again since each answer's position gives every change once, in the order in which "
					+ "they came to be seen; a change is seen once all that began before it has ended.")
	@GetMapping
	ResponseEntity<ChangesAnswer> listChanges(
			@Parameter(description = "2025-11-13T00:00:00Z, or a position; without it, everything") @RequestParam(
					required = false) @Nullable String since,
			@RequestParam(defaultValue = "100") @Min(1) @Max(Paging.MOST) int size) {
		var page = page(since == null ? "" : since.strip(), size);
		return ResponseEntity.ok().header(HttpHeaders.LINK, next(page, size)).body(ChangesAnswer.of(page));
	}

	private FeedPage page(String since, int size) {
		return FeedPosition.of(since)
			.map(position -> feed.after(position, size))
			.orElseGet(() -> feed.since(since.isEmpty() ? Instant.EPOCH : moment(since), size));
	}

	private static Instant moment(String since) {
		try {
			return OffsetDateTime.parse(since).toInstant();
		}
		catch (DateTimeParseException unreadable) {
			throw new WrongField("since", "moment");
		}
	}

	private static String next(FeedPage page, int size) {
		return "</api/v1/changes?since=" + page.position() + "&size=" + size + ">; rel=\"next\"";
	}

}
