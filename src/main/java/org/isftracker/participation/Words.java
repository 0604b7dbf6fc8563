package org.isftracker.participation;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/** The words of this module as the activity tells them. */
final class Words {

	private Words() {
	}

	static String of(Enum<?> value) {
		return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
	}

	static String of(Certainty certainty, @Nullable Long least, @Nullable Long most) {
		return least == null || most == null ? of(certainty) : "%s, %s".formatted(range(least, most), of(certainty));
	}

	private static String range(long least, long most) {
		return least == most ? number(least) : "%s to %s".formatted(number(least), number(most));
	}

	static String number(long number) {
		return String.format(Locale.ENGLISH, "%,d", number);
	}

}
