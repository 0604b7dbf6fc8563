package org.isftracker.wording;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/** Words that come along as files of properties in UTF-8. */
public final class WordFiles {

	private WordFiles() {
	}

	/** From a path that begins at the root of the classes; the file has to be there. */
	public static Properties load(String path) {
		var words = new Properties();
		try (var stream = Objects.requireNonNull(WordFiles.class.getResourceAsStream(path), path);
				var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
			words.load(reader);
		}
		catch (IOException broken) {
			throw new UncheckedIOException(broken);
		}
		return words;
	}

}
