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

}
