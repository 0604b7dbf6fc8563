package org.isftracker.archive.web;

import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** The archive that somebody chose, if they did. */
record RestoreForm(@Nullable MultipartFile file) {

	static RestoreForm blank() {
		return new RestoreForm(null);
	}

	boolean hasFile() {
		return file != null && !file.isEmpty();
	}

}
