package org.isftracker.briefing;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where a person writes in a briefing: its head, and a comment on each section. */
public enum Place {

	HEADLINE(200), SUMMARY(20_000), STAGE(20_000), NEWS(20_000), CHANGES(20_000), TERMS(20_000), NATIONS(20_000),
	FORCE(20_000), COUNCIL(20_000), DOUBTS(20_000), WATCH(20_000), SOURCES(20_000);

	private final int longest;

	Place(int longest) {
		this.longest = longest;
	}

	/** The most characters that stand there. */
	public int longest() {
		return longest;
	}

	/** The place of that name in small letters. */
	public static Optional<Place> named(String name) {
		return Arrays.stream(values()).filter(place -> place.path().equals(name)).findFirst();
	}

	/** Its name in an address. */
	public String path() {
		return name().toLowerCase(Locale.ROOT);
	}

}
