package org.isftracker.resolution;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.isftracker.wording.WordFiles;

/**
 * What the United Nations print around a text in one of their six languages; in any other
 * language it is printed in English.
 */
public final class PrintingWords {

	private static final List<String> OFFICIAL = List.of("en", "fr", "es", "ar", "ru", "zh");

	private static final Map<String, Properties> ALL = OFFICIAL.stream()
		.collect(Collectors.toMap(Function.identity(), PrintingWords::load));

	private final String language;

	private final Properties words;

	private PrintingWords(String language, Properties words) {
		this.language = language;
		this.words = words;
	}

	/** For a text in the language of a code such as "fr". */
	public static PrintingWords of(String language) {
		return new PrintingWords(language,
				Objects.requireNonNull(ALL.get(ALL.containsKey(language) ? language : "en")));
	}

	private static Properties load(String language) {
		return WordFiles.load("/resolution/printing/" + language + ".properties");
	}

	public String unitedNations() {
		return say("united-nations");
	}

	public String council() {
		return say("council");
	}

	public String enacting() {
		return say("enacting");
	}

	public String original() {
		return MessageFormat.format(say("original"), ALL.containsKey(language) ? say("language")
				: Locale.forLanguageTag(language).getDisplayLanguage(Locale.ENGLISH));
	}

	public String day(LocalDate day) {
		return DateTimeFormatter.ofPattern(say("date"), Locale.forLanguageTag(say("locale"))).format(day);
	}

	/** "France, Guyana and Panama: draft resolution"; there is at least one sponsor. */
	public String sponsored(List<String> sponsors) {
		int last = sponsors.size() - 1;
		var names = last < 1 ? sponsors.get(0)
				: String.join(say("comma"), sponsors.subList(0, last)) + say("and") + sponsors.get(last);
		return MessageFormat.format(say("draft"), names);
	}

	private String say(String key) {
		return Objects.requireNonNull(words.getProperty(key), key);
	}

}
