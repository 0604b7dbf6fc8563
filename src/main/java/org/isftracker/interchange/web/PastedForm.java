package org.isftracker.interchange.web;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import org.isftracker.comparison.ReadingChoice;
import org.jspecify.annotations.Nullable;

/** A text to be compared with a draft, and how the comparison is to be read. */
record PastedForm(@Nullable String text, @NotNull @Nullable UUID draft, @Nullable Boolean earlier,
		@Nullable String view, @Nullable List<String> kinds, @Nullable Boolean byStake, @Nullable Boolean typography) {

	static PastedForm beside(@Nullable UUID draft) {
		return new PastedForm(null, draft, null, null, null, null, null);
	}

	boolean tooLarge() {
		return words().length() > ImportForm.LARGEST;
	}

	String words() {
		return Objects.requireNonNullElse(text, "");
	}

	/** The kinds that are chosen; none means all. */
	public List<String> chosen() {
		return kinds == null ? List.of() : kinds;
	}

	/** Whether the pasted text came before the draft. */
	boolean isEarlier() {
		return Boolean.TRUE.equals(earlier);
	}

	ReadingChoice choice() {
		return ReadingChoice.of(Objects.requireNonNullElse(view, "side"), chosen(),
				Boolean.TRUE.equals(byStake) ? "stake" : "text", Boolean.TRUE.equals(typography));
	}

}
