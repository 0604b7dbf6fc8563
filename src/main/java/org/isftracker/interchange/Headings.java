package org.isftracker.interchange;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells headings from paragraphs, and the headings of annexes from other headings. */
final class Headings {

	private static final Pattern SECTION = Pattern
		.compile("(?:[A-Z]|[IVX]{1,5})\\.?|(?i:section|part|partie|parte|chapter) [A-Z0-9]{1,4}\\.?");

	private static final Pattern IDENTITY = Pattern
		.compile("[ ]*(?:no\\.? ?|№ ?)?([A-Z]{1,2}|[IVX]{1,5}|[0-9]{1,2}|[\u0621-\u064a]|[一二三四五六七八九十]{1,2})?"
				+ "(?: ?[-–—:.].{0,200}| ?[(*].{0,200})?");

	private static final int LONGEST = 200;

	private final Vocabulary words;

	Headings(Vocabulary words) {
		this.words = words;
	}

	/**
	 * Whether a paragraph without label can be a heading; the caller sees to what follows
	 * it.
	 */
	boolean like(Block block) {
		var text = block.text();
		if (block.is(Block.Hint.HEADING)) {
			return true;
		}
		if (text.length() > LONGEST || Sentences.opensQuotation(text)) {
			return false;
		}
		return section(block) || (block.label() == null && titled(text));
	}

	private boolean titled(String text) {
		boolean open = !Sentences.ends(text) || (Sentences.announces(text) && text.length() < LONGEST / 2);
		return open && !Sentences.beginsLower(text) && !sentence(text);
	}

	private boolean sentence(String text) {
		return text.indexOf(' ') > 0 && text.split(" ").length > 4
				&& (words.opensPreambular(text) || words.opensOperative(text));
	}

	/** "A." or "II. Sanctions" on a line of its own. */
	boolean section(Block block) {
		if (SECTION.matcher(Folding.shape(block.text())).matches()) {
			return true;
		}
		return block.labelled().filter(label -> label.is("A.") || label.is("I.")).isPresent()
				&& !Sentences.ends(block.words()) && block.words().length() < LONGEST / 2;
	}

	/**
	 * The identity of an annex ("1", "A", "" for the only one); empty if this is no
	 * heading of an annex.
	 */
	Optional<String> annex(Block block) {
		var none = block.is(Block.Hint.ATTACHMENT) ? Optional.of("") : Optional.<String>empty();
		return block.label() != null || block.text().length() > LONGEST ? none : identity(block).or(() -> none);
	}

	private Optional<String> identity(Block block) {
		var shape = Folding.shape(block.text()).strip();
		return candidates().stream()
			.filter(word -> begins(shape, word))
			.map(word -> IDENTITY.matcher(shape.substring(word.length())))
			.filter(found -> found.matches() && !endsLikeClause(shape))
			.map(found -> found.group(1) == null ? "" : found.group(1))
			.findFirst();
	}

	private List<String> candidates() {
		return words.words("annex");
	}

	private static boolean begins(String shape, String word) {
		return shape.length() >= word.length() && Folding.words(shape.substring(0, word.length())).equals(word)
				&& !Character.isLowerCase(shape.charAt(0));
	}

	private static boolean endsLikeClause(String shape) {
		return shape.endsWith(",") || shape.endsWith(";");
	}

}
