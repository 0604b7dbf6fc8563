package org.isftracker.interchange;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Where the enacting words stand, in which language, and what follows them on the same
 * line.
 */
record EnactingWords(int line, Vocabulary vocabulary, String rest) {

	private static final int LONGEST = 80;

	/**
	 * The enacting words of a text: with their comma, or, before operative paragraphs,
	 * without one.
	 */
	static Optional<EnactingWords> find(List<PageLine> lines) {
		EnactingWords bare = null;
		for (int at = 0; at < lines.size(); at++) {
			var found = read(lines.get(at).text(), at);
			if (found != null && found.isPunctuated(lines)) {
				return Optional.of(found);
			}
			bare = found != null && (bare == null || bare.rest().isEmpty()) ? found : bare;
		}
		return Optional.ofNullable(bare);
	}

	/** Whether what is read for them is more than the name of the organ. */
	boolean isPunctuated(List<PageLine> lines) {
		var shape = Folding.words(lines.get(line).text());
		return !rest.isEmpty() || shape.endsWith(",") || (vocabulary == Vocabulary.english() && shape.endsWith("."));
	}

	private static @Nullable EnactingWords read(String text, int at) {
		var words = Folding.words(text.substring(0, Math.min(text.length(), LONGEST)));
		for (Vocabulary vocabulary : Vocabulary.all()) {
			for (String formula : vocabulary.words("enacting")) {
				if (words.startsWith(formula)) {
					var rest = rest(text, words.substring(formula.length()).strip(), vocabulary);
					return rest == null ? null : new EnactingWords(at, vocabulary, rest);
				}
			}
		}
		return null;
	}

	/**
	 * What follows on the line; null if the line is something else that begins with these
	 * words.
	 */
	private static @Nullable String rest(String text, String behind, Vocabulary vocabulary) {
		if (behind.isEmpty() || (behind.length() == 1 && ",.:;".contains(behind))) {
			return "";
		}
		int comma = comma(text);
		if (behind.startsWith(",") && comma > 0) {
			var rest = Folding.strip(text.substring(comma + 1));
			return vocabulary.opensPreambular(rest) || vocabulary.opensOperative(rest) ? rest : null;
		}
		return vocabulary.opensOperative(behind) ? operative(text, behind) : null;
	}

	private static @Nullable String operative(String text, String behind) {
		int start = Folding.shape(text).length() - Folding.shape(text).strip().length();
		var first = behind.split(" ", 2)[0];
		int at = Folding.words(text).indexOf(first);
		return at < 0 || text.length() < at + start ? null : Folding.strip(text.substring(at + start));
	}

	private static int comma(String text) {
		for (int at = 0; at < Math.min(text.length(), LONGEST); at++) {
			if (Folding.plain(text.charAt(at)) == ',') {
				return at;
			}
		}
		return -1;
	}

}
