package org.isftracker.interchange;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/**
 * What the United Nations print around a text in one of their six languages; in any other
 * language it is printed in English.
 */
final class PrintingWords {

	private final Properties words;

	private PrintingWords(Properties words) {
		this.words = words;
	}

	static PrintingWords of(String language) {
		var known = List.of("en", "fr", "es", "ar", "ru", "zh").contains(language) ? language : "en";
		var words = new Properties();
		var resource = "/interchange/printing/" + known + ".properties";
		try (var stream = Objects.requireNonNull(PrintingWords.class.getResourceAsStream(resource), resource);
				var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
			words.load(reader);
		}
		catch (IOException missing) {
			throw new UncheckedIOException(missing);
		}
		return new PrintingWords(words);
	}

	String unitedNations() {
		return say("united-nations");
	}

	String council() {
		return say("council");
	}

	String enacting() {
		return say("enacting");
	}

	String original() {
		return MessageFormat.format(say("original"), say("language"));
	}

	String day(LocalDate day) {
		return DateTimeFormatter.ofPattern(say("date"), Locale.forLanguageTag(say("locale"))).format(day);
	}

	/** "France, Guyana and Panama: draft resolution". */
	String sponsored(List<String> sponsors) {
		int last = sponsors.size() - 1;
		var names = last < 1 ? sponsors.get(0)
				: String.join(say("comma"), sponsors.subList(0, last)) + say("and") + sponsors.get(last);
		return MessageFormat.format(say("draft"), names);
	}

	private String say(String key) {
		return Objects.requireNonNull(words.getProperty(key), key);
	}

}
