package org.isftracker.briefing;

import java.util.Map;

/** A briefing with its sections and with what people wrote in it. */
public record Prepared(BriefingView briefing, Arrangement arrangement, Map<Place, WrittenText> texts) {

	public Prepared {
		texts = Map.copyOf(texts);
	}

	/** What was written there, or a blank text. */
	public WrittenText text(Place place) {
		return texts.getOrDefault(place, WrittenText.blank(place));
	}

	/** The words that were written there. */
	public String words(Place place) {
		return text(place).words();
	}

}
