package org.isftracker.interchange.web;

import java.nio.charset.StandardCharsets;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** A text as it was pasted, or the file that holds it, and the draft it is based on. */
record ImportForm(@Nullable String text, @Nullable MultipartFile file, @Nullable String basedOn,
		@Nullable Boolean before) {

	static final int LARGEST = 5_000_000;

	static ImportForm blank() {
		return new ImportForm(null, null, null, false);
	}

	/** Whether the side before tracked changes is to be read. */
	boolean readsBefore() {
		return Boolean.TRUE.equals(before);
	}

	boolean hasFile() {
		return file != null && !file.isEmpty();
	}

	Original original() {
		var chosen = file;
		if (chosen == null || chosen.isEmpty()) {
			return new Original("pasted.txt", Objects.requireNonNullElse(text, "").getBytes(StandardCharsets.UTF_8));
		}
		return Original.of(chosen);
	}

}
