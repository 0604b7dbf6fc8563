package org.isftracker.interchange.web;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import org.isftracker.comparison.ReadingChoice;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** A text to be compared with a draft, and how the comparison is to be read. */
record PastedForm(@Nullable String text, @Nullable MultipartFile file, @NotNull @Nullable UUID draft,
		@Nullable Boolean earlier, @Nullable String view, @Nullable List<String> kinds, @Nullable Boolean byStake,
		@Nullable Boolean typography) {

	static PastedForm beside(@Nullable UUID draft) {
		return new PastedForm(null, null, draft, null, null, null, null, null);
	}

	/** The same choices with the words of the file in the place of what was typed. */
	PastedForm with(String words) {
		return new PastedForm(words, null, draft, earlier, view, kinds, byStake, typography);
	}

	boolean hasFile() {
		return file != null && !file.isEmpty();
	}

	Original original() {
		return Original.of(Objects.requireNonNull(file));
	}

	boolean tooLarge() {
		var chosen = file;
		return words().length() > Original.LARGEST || (chosen != null && chosen.getSize() > Original.LARGEST);
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
