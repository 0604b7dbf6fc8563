package org.isftracker.interchange.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** A text as it was pasted, or the files that hold some. */
record ImportForm(@Nullable String text, @Nullable List<MultipartFile> file, @Nullable Boolean before) {

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

	/** One at a time, so that many files are never in memory together. */
	Stream<Original> originals() {
		return hasFiles() ? files().map(Original::of)
				: Stream.of(Original.pasted(Objects.requireNonNullElse(text, "")));
	}

	private Stream<MultipartFile> files() {
		var chosen = file;
		return chosen == null ? Stream.empty() : chosen.stream().filter(one -> !one.isEmpty());
	}

}
