package org.isftracker.briefing;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * What a person wrote in one place of a briefing. The version is what a change of these
 * words must name; nobody wrote anything yet where it is 0.
 */
public record WrittenText(Place place, String words, int version, @Nullable String writtenBy,
		@Nullable Instant writtenAt) {

	static WrittenText blank(Place place) {
		return new WrittenText(place, "", 0, null, null);
	}

}
