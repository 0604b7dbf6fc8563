package org.isftracker.interchange;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

import org.isftracker.wording.WordFiles;
import org.jspecify.annotations.Nullable;

/**
 * The words of the convention in one language: enacting words, openings of paragraphs,
 * headings of annexes. The lists stand beside this class as
 * {@code vocabulary/<language>.properties}.
 */
final class Vocabulary {

	private static final List<Vocabulary> ALL = List.of(load("en"), load("fr"), load("es"), load("ru"), load("ar"),
			load("zh"), load("de"));

	private static final String QUOTES_AND_BRACKETS = "[(“\"«„「『‘'’”»*_";

	private final @Nullable TextLanguage language;

	private final Properties lists;

	private final Openings preambular;

	private final Openings operative;

	private final Set<String> references;

	private Vocabulary(@Nullable TextLanguage language, Properties lists) {
		this.language = language;
		this.lists = lists;
		this.preambular = Openings.of(lists, "preambular");
		this.operative = Openings.of(lists, "operative");
		this.references = Set.copyOf(words("reference"));
	}

	static List<Vocabulary> all() {
		return ALL;
	}

	static Vocabulary english() {
		return ALL.get(0);
	}

	private static Vocabulary load(String code) {
		return new Vocabulary(languageOf(code), WordFiles.load("/interchange/vocabulary/" + code + ".properties"));
	}

	private static @Nullable TextLanguage languageOf(String code) {
		return Arrays.stream(TextLanguage.values()).filter(one -> one.code().equals(code)).findFirst().orElse(null);
	}

	static List<String> list(Properties lists, String name) {
		return Arrays.stream(lists.getProperty(name, "").split("\\|"))
			.map(Folding::words)
			.filter(word -> !word.isEmpty())
			.toList();
	}

	@Nullable TextLanguage language() {
		return language;
	}

	List<String> words(String name) {
		return list(lists, name);
	}

	List<String> months() {
		return words("months");
	}

	/** Whether a paragraph that begins like this is preambular by its first words. */
	boolean opensPreambular(String text) {
		return preambular.begin(opening(text));
	}

	/** Whether a paragraph that begins like this is operative by its first words. */
	boolean opensOperative(String text) {
		return operative.begin(opening(text));
	}

	/**
	 * Whether a number after these words is a reference ("paragraph", "and") and no
	 * label.
	 */
	boolean endsInReference(String text) {
		var shape = Folding.words(text);
		return references.contains(shape.substring(shape.lastIndexOf(' ') + 1));
	}

	private static String opening(String text) {
		int start = 0;
		while (start < text.length() && (QUOTES_AND_BRACKETS.indexOf(text.charAt(start)) >= 0
				|| Folding.plain(text.charAt(start)) == ' ' || Folding.plain(text.charAt(start)) == 0)) {
			start++;
		}
		return Folding.words(text.substring(start, Math.min(text.length(), start + 120)));
	}

	@Override
	public String toString() {
		return lists.getProperty("enacting", "").toLowerCase(Locale.ROOT);
	}

	/** The ways in which paragraphs of one kind begin. */
	private record Openings(Set<String> words, List<String> endings, List<String> beginnings, Set<String> adverbs) {

		static Openings of(Properties lists, String kind) {
			return new Openings(Set.copyOf(list(lists, kind)), list(lists, kind + "-endings"),
					list(lists, kind + "-beginnings"), list(lists, "adverbs").stream().collect(Collectors.toSet()));
		}

		boolean begin(String text) {
			if (beginnings.stream().anyMatch(text::startsWith)) {
				return true;
			}
			return Arrays.stream(text.split("[ ,.:;()]", 6))
				.limit(5)
				.dropWhile(adverbs::contains)
				.findFirst()
				.filter(this::known)
				.isPresent();
		}

		private boolean known(String word) {
			var bare = stem(word);
			return words.contains(bare) || endings.stream().anyMatch(end -> bare.length() > 4 && bare.endsWith(end));
		}

		private String stem(String word) {
			for (String gender : List.of("es", "s", "a", "as", "e", "ée", "ée")) {
				if (!words.contains(word) && word.endsWith(gender)
						&& words.contains(word.substring(0, word.length() - gender.length()))) {
					return word.substring(0, word.length() - gender.length());
				}
			}
			return word;
		}

	}

}
