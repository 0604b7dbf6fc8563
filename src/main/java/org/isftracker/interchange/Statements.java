package org.isftracker.interchange;

import java.util.List;

/**
 * Tells what is no resolution, and where the paragraphs begin in a text that was pasted
 * without enacting words.
 */
final class Statements {

	private static final int HEAD = 40;

	private Statements() {
	}

	/**
	 * Whether this is a statement of the President: by its symbol, or by its title with
	 * quoted paragraphs.
	 */
	static boolean presidential(List<PageLine> lines) {
		var head = lines.subList(0, Math.min(HEAD, lines.size()));
		return MastHeads.symbol(head).filter(symbol -> symbol.startsWith("S/PRST/")).isPresent()
				|| head.stream().limit(15).anyMatch(line -> titled(line.text()));
	}

	private static boolean titled(String text) {
		var words = Folding.words(text.substring(0, Math.min(200, text.length())));
		return Vocabulary.all()
			.stream()
			.flatMap(vocabulary -> vocabulary.words("statement").stream())
			.anyMatch(title -> words.equals(title) || words.startsWith(title + "*"));
	}

	/**
	 * The place of the first line that can only be a paragraph of a resolution; -1 if
	 * there is none.
	 */
	static int firstParagraph(List<PageLine> lines) {
		for (int at = 0; at < lines.size(); at++) {
			if (paragraph(lines.get(at).text())) {
				return at;
			}
		}
		return -1;
	}

	private static boolean paragraph(String text) {
		var label = Labels.read(text);
		if (label.filter(found -> found.is(Label.PREAMBULAR)).isPresent()) {
			return true;
		}
		var words = label.map(Label::rest).orElse(text);
		boolean numbered = label.filter(found -> found.is(Label.NUMBER) && found.beginsList()).isPresent();
		boolean operative = numbered
				&& Vocabulary.all().stream().anyMatch(vocabulary -> vocabulary.opensOperative(words));
		return operative || (label.isEmpty() && Sentences.endsWithComma(text)
				&& Vocabulary.all()
					.stream()
					.anyMatch(vocabulary -> vocabulary.opensPreambular(text) && !Sentences.beginsLower(text)));
	}

	static Vocabulary languageOf(String text) {
		var words = Labels.read(text).map(Label::rest).orElse(text);
		return Vocabulary.all()
			.stream()
			.filter(vocabulary -> vocabulary.opensPreambular(words) || vocabulary.opensOperative(words))
			.findFirst()
			.orElse(Vocabulary.english());
	}

}
