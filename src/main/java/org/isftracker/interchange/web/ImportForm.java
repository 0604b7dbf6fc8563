package org.isftracker.interchange.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.isftracker.interchange.WaitingText;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** A text as it was pasted, or the files that hold some. */
record ImportForm(@Nullable String text, @Nullable List<MultipartFile> file, @Nullable Boolean before) {

	static final int LARGEST = 5_000_000;

	static ImportForm blank() {
		return new ImportForm(null, null, false);
	}

	/** Whether the side before tracked changes is to be read. */
	boolean readsBefore() {
		return Boolean.TRUE.equals(before);
	}

	boolean hasFiles() {
		return files().findAny().isPresent();
	}

	List<Original> originals() {
		return hasFiles() ? files().map(Original::of).toList() : List.of(new Original(WaitingText.PASTED,
				Objects.requireNonNullElse(text, "").getBytes(StandardCharsets.UTF_8)));
	}

	private Stream<MultipartFile> files() {
		var chosen = file;
		return chosen == null ? Stream.empty() : chosen.stream().filter(one -> !one.isEmpty());
	}

}
