package org.isftracker.interchange;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.ibm.icu.text.Bidi;
import org.apache.pdfbox.text.TextPosition;

/**
 * A line as it stands on the page, from left to right, and as it is said: a page that is
 * written from right to left holds its words backwards, but numbers and Latin words
 * forwards.
 */
record VisualOrder(String visual, String said, boolean certain) {

	private static final Pattern LATIN = Pattern.compile("[A-Za-z][A-Za-z0-9/.,:-]*(?: ?\\([0-9]{4}\\))?");

	private static final Pattern BESIDE = Pattern.compile("[A-Za-z]\\)? +\\(?[0-9]|[0-9]\\)? +\\(?[A-Za-z]");

	private static final Pattern STRETCHED = Pattern.compile("\u0640(?=\\p{M})");

	private static final String SYMBOL = "0123456789()";

	/** Full-width Latin letters in the place of these while words are put in order. */
	private static final String STAND_INS = "ＡＢＣＤＥＦＧＨＩＪＫＬ";

	/**
	 * Words of a page whose lines run from right to left, or within one of the other. A
	 * line of Latin words alone, as "Page 1 of 2", runs as those do.
	 */
	static VisualOrder undone(String visual, boolean rightToLeft) {
		boolean latin = rightToLeft(visual) < 0 && !turns(visual);
		byte direction = rightToLeft && !latin ? Bidi.RTL : Bidi.LTR;
		var said = digits(reordered(symbols(visual), direction, Bidi.REORDER_INVERSE_LIKE_DIRECT));
		boolean returns = reordered(said, direction, Bidi.REORDER_DEFAULT).equals(visual);
		return new VisualOrder(visual, STRETCHED.matcher(said).replaceAll(""),
				returns && !(turns(said) && BESIDE.matcher(said).find()));
	}

	/**
	 * Digits behind Latin letters belong to them, as in "S/2031/77". A number that stands
	 * beside a Latin word may have been said before it or after it.
	 */
	private static String symbols(String visual) {
		return LATIN.matcher(visual).replaceAll(symbol -> Matcher.quoteReplacement(shifted(symbol.group())));
	}

	private static String shifted(String symbol) {
		return replaced(symbol, SYMBOL, STAND_INS);
	}

	private static String digits(String said) {
		return replaced(said, STAND_INS, SYMBOL);
	}

	private static String replaced(String text, String from, String to) {
		var replaced = new StringBuilder();
		text.chars().forEach(letter -> {
			int place = from.indexOf(letter);
			replaced.append(place < 0 ? (char) letter : to.charAt(place));
		});
		return replaced.toString();
	}

	private static String reordered(String text, byte direction, int mode) {
		var order = new Bidi();
		order.setReorderingMode(mode);
		order.setPara(text, direction, null);
		return order.writeReordered(Bidi.DO_MIRRORING);
	}

	/** The letters of glyphs that stand from left to right. */
	static String of(List<TextPosition> glyphs) {
		return glyphs.stream()
			.map(glyph -> turned(ArabicLetters.unshaped(glyph.getUnicode())))
			.collect(Collectors.joining());
	}

	/** The letters of one glyph, which are said in their order, from left to right. */
	private static String turned(String letters) {
		return letters.length() > 1 && rightToLeft(letters) > 0 ? new StringBuilder(letters).reverse().toString()
				: letters;
	}

	/** How many more letters are written from right to left than from left to right. */
	static int rightToLeft(String text) {
		return text.chars().map(VisualOrder::weight).sum();
	}

	/** Whether some words are written from right to left. */
	static boolean turns(String text) {
		return text.chars().anyMatch(letter -> weight(letter) > 0);
	}

	private static int weight(int letter) {
		return switch (Character.getDirectionality(letter)) {
			case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> 1;
			case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> -1;
			default -> 0;
		};
	}

}
