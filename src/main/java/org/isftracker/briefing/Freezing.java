package org.isftracker.briefing;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps content and its files as they are at the release. */
@Component("briefingFreezing")
class Freezing {

	private final Briefings briefings;

	private final BriefingParts parts;

	private final Keeping keeping;

	private final Sheet sheet;

	private final Phrases phrases;

	Freezing(Briefings briefings, BriefingParts parts, Keeping keeping, Sheet sheet, Phrases phrases) {
		this.briefings = briefings;
		this.parts = parts;
		this.keeping = keeping;
		this.sheet = sheet;
		this.phrases = phrases;
	}

	void freeze(BriefingId id, BriefingContent composed, int number, @Nullable String reason, String person,
			Instant now) {
		var content = composed.released(number, reason, phrases.release(person, now));
		briefings.release(id,
				new Briefings.Release(number, reason, now, person, keeping.write(content), keeping.hash(content)));
		for (var format : BriefingFormat.values()) {
			for (var extent : Extent.values()) {
				parts.keep(id, format, extent, sheet.file(content, format, extent));
			}
		}
	}

}
