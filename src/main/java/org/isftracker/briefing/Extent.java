package org.isftracker.briefing;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How much of a briefing is printed: one page of it, or all. */
public enum Extent {

	SUMMARY, FULL;

	/** The extent of that name in small letters. */
	public static Optional<Extent> named(String name) {
		return Arrays.stream(values()).filter(extent -> extent.path().equals(name)).findFirst();
	}

	/** Its name in an address. */
	public String path() {
		return name().toLowerCase(Locale.ROOT);
	}

}
