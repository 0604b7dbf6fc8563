package org.isftracker.spreadsheet.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

import org.isftracker.spreadsheet.UploadedFile;
import org.isftracker.wording.FileNames;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** The files that somebody chose, if any. */
record UploadForm(@Nullable List<MultipartFile> file) {

	static UploadForm blank() {
		return new UploadForm(null);
	}

	List<UploadedFile> files() {
		return Objects.requireNonNullElse(file, List.<MultipartFile>of())
			.stream()
			.filter(one -> !one.isEmpty())
			.map(UploadForm::uploaded)
			.toList();
	}

	private static UploadedFile uploaded(MultipartFile file) {
		try (var sent = file.getInputStream()) {
			return new UploadedFile(
					FileNames.plain(Objects.requireNonNullElse(file.getOriginalFilename(), ""), "list.csv"),
					sent.readNBytes(UploadedFile.LARGEST + 1));
		}
		catch (IOException broken) {
			throw new UncheckedIOException(broken);
		}
	}

}
