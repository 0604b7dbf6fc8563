package org.isftracker.scenario;

import java.util.Locale;
import java.util.Optional;

import org.isftracker.mandate.ReadingState;
import org.isftracker.mandate.ReadingView;
import org.jspecify.annotations.Nullable;

/**
 * What a text says, or could say, on a term: the value in a few words, or null where it
 * is silent. Two are the same whatever their letter case and blanks.
 */
public record PossibleReading(@Nullable String words) {

	/** The text leaves the term out. */
	public static final PossibleReading SILENT = new PossibleReading(null);

	public PossibleReading {
		words = words == null || words.isBlank() ? null : words.strip().replaceAll("\\s+", " ");
	}

	/** What a draft says; empty while its words stand in square brackets. */
	public static Optional<PossibleReading> of(ReadingView reading) {
		return reading.state() == ReadingState.BRACKETED ? Optional.empty()
				: Optional.of(new PossibleReading(reading.value()));
	}

	/** Whether the text leaves the term out. */
	public boolean isSilent() {
		return words == null;
	}

	private String key() {
		return words == null ? "" : words.toLowerCase(Locale.ROOT);
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof PossibleReading reading && key().equals(reading.key());
	}

	@Override
	public int hashCode() {
		return key().hashCode();
	}

}
