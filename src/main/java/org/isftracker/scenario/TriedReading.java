package org.isftracker.scenario;

import jakarta.persistence.Embeddable;

import org.jspecify.annotations.Nullable;

/** What tried words are taken to say on a term, as it is stored. */
@Embeddable
record TriedReading(boolean silent, @Nullable String words) {

	static TriedReading of(PossibleReading reading) {
		return new TriedReading(reading.isSilent(), reading.words());
	}

	PossibleReading reading() {
		return new PossibleReading(words);
	}

}
