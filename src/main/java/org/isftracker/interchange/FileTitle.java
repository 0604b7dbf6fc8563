package org.isftracker.interchange;

import org.jspecify.annotations.Nullable;

/** What the name of a file says of the text in it. */
final class FileTitle {

	private static final int LONGEST = 200;

	private FileTitle() {
	}

	/** The name without its ending, in words; nothing for text that was pasted. */
	static @Nullable String of(String fileName) {
		var words = fileName.replaceFirst("\\.[A-Za-z0-9]{1,5}$", "").replaceAll("[_\\s]+", " ").strip();
		return words.isEmpty() || fileName.equals(WaitingText.PASTED) ? null
				: words.substring(0, Math.min(LONGEST, words.length()));
	}

}
