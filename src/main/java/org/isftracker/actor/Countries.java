package org.isftracker.actor;

import java.util.Locale;
import java.util.Set;

/**
 * The codes of ISO 3166-1, and XK, which that standard leaves to its users and by which
 * Kosovo is known in practice.
 */
final class Countries {

	private static final Set<String> CODES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

	private Countries() {
	}

	static boolean known(String code) {
		return CODES.contains(code) || "XK".equals(code);
	}

}
