package org.isftracker.interchange;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What stands above the enacting words; the symbol as printed, the sponsors of a draft in
 * their printed order.
 */
public record MastHead(@Nullable String symbol, @Nullable LocalDate date, List<String> sponsors,
		@Nullable TextLanguage language) {

	private static final String RESOLUTION = "S/RES/";

	/** What people call the text: a resolution by its number, a draft by its symbol. */
	public @Nullable String name() {
		return symbol != null && symbol.startsWith(RESOLUTION) ? "Resolution " + symbol.substring(RESOLUTION.length())
				: symbol;
	}

}
