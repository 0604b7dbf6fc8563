package org.isftracker.assessment;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.isftracker.resolution.DraftId;
import org.isftracker.resolution.ProvisionId;

/**
 * What was read of the record at a snapshot of the database or after it. Texts and
 * nations are kept apart for those who may read what is in confidence and for those who
 * may not.
 */
record Remembered(String snapshot, Map<TextKey, ReadText> texts, Map<TextKey, Set<ProvisionId>> provisions,
		Map<Boolean, DraftId> currents, Map<Boolean, Roll> rolls, Map<Part, GivenVerdicts> verdicts) {

	/** What changes together. */
	enum Part {

		TEXTS, NATIONS, VERDICTS

	}

	/** A draft as somebody reads it who may read what is in confidence or may not. */
	record TextKey(DraftId draft, boolean confidential) {
	}

	static Remembered nothing(String snapshot) {
		return new Remembered(snapshot, fresh(), fresh(), fresh(), fresh(), fresh());
	}

	/** What is left when those parts are forgotten; the rest is shared. */
	Remembered without(Set<Part> parts, String seenAt) {
		boolean otherTexts = parts.contains(Part.TEXTS);
		return new Remembered(seenAt, otherTexts ? fresh() : texts, otherTexts ? fresh() : provisions,
				otherTexts ? fresh() : currents, parts.contains(Part.NATIONS) ? fresh() : rolls,
				parts.contains(Part.VERDICTS) ? fresh() : verdicts);
	}

	/** The same, to which nobody else will add. */
	Remembered copy() {
		return new Remembered(snapshot, new ConcurrentHashMap<>(texts), new ConcurrentHashMap<>(provisions),
				new ConcurrentHashMap<>(currents), new ConcurrentHashMap<>(rolls), new ConcurrentHashMap<>(verdicts));
	}

	private static <K, V> Map<K, V> fresh() {
		return new ConcurrentHashMap<>();
	}
}
