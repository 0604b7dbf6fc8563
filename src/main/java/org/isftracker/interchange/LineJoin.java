package org.isftracker.interchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Joins lines: a word divided at the end of a line becomes one again, if the text has it
 * elsewhere in one piece or nothing speaks for the hyphen. Mends the stray spaces that
 * copying from a page leaves.
 */
final class LineJoin {

	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+(?:[-\u2010\u2011][\\p{L}\\p{M}]+)*");

	private static final Pattern FIRST = Pattern.compile("^[\\p{L}\\p{M}]+");

	private static final Pattern LAST = Pattern.compile("[\\p{L}\\p{M}]+(?=[-\u2010\u2011\u00ad]$)");

	private static final Pattern STRAY = Pattern.compile("(?<=[\\p{L}\\p{N})\u201d]) ([,;])(?= |$)");

	private static final Pattern STRAY_HYPHEN = Pattern.compile("(?<=\\p{L}) ([-\u2010\u2011])(?=\\p{L})");

	private static final Pattern SPLIT = Pattern.compile("(?<![\\p{L}\\p{M}-])(\\p{L}+) (\\p{Ll}+)(?![\\p{L}\\p{M}])");

	private static final Pattern SPACES = Pattern.compile("[ \\t]{2,}");

	private static final int LEAST = 4;

	private static final List<String> PREFIXES = List.of("non", "co", "self", "post", "pre", "anti", "counter", "cross",
			"well", "multi", "inter", "sub", "vice", "semi", "long", "short", "mid", "ex", "pro");

	/** Words before which a hyphen waits for the rest of a compound: "troop- and". */
	private static final Set<String> HANGING = Set.of("and", "or", "to", "et", "ou", "y", "o", "und", "oder", "и",
			"или");

	private final Map<String, Integer> seen = new HashMap<>();

	private final boolean french;

	private final boolean broken;

	private LineJoin(List<PageLine> lines, Vocabulary words) {
		lines.forEach(line -> count(line.text()));
		this.french = words.language() == TextLanguage.FR;
		this.broken = lines.stream().filter(line -> STRAY_HYPHEN.matcher(line.text()).find()).count() > 2;
	}

	static LineJoin of(List<PageLine> lines, Vocabulary words) {
		return new LineJoin(lines, words);
	}

	private void count(String text) {
		WORD.matcher(text).results().forEach(word -> seen.merge(fold(word.group()), 1, Integer::sum));
	}

	private static String fold(String word) {
		return Folding.words(word);
	}

	void append(StringBuilder text, String line) {
		char end = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
		if (end == '\u00ad') {
			text.setLength(text.length() - 1);
			text.append(line);
		}
		else if ("-\u2010\u2011".indexOf(end) >= 0 && hyphenated(text)) {
			appendDivided(text, line);
		}
		else {
			text.append(ideographs(end, line) || closes(line) || elided(text) ? "" : " ").append(line);
		}
	}

	private static boolean hyphenated(StringBuilder text) {
		return text.length() > 1 && Character.isLetter(text.charAt(text.length() - 2));
	}

	private static boolean ideographs(char end, String line) {
		return wide(end) && !line.isEmpty() && wide(line.charAt(0));
	}

	/** Whether the line begins with a mark that belongs to the words before it. */
	private static boolean closes(String line) {
		return !line.isEmpty() && ")]\u060c\u061b".indexOf(line.charAt(0)) >= 0;
	}

	/** Whether a French word lost its vowel at the end: "d’" before "ensemble". */
	private boolean elided(CharSequence text) {
		int last = text.length() - 1;
		return french && last > 0 && "’'".indexOf(text.charAt(last)) >= 0 && Character.isLetter(text.charAt(last - 1));
	}

	private static boolean wide(char character) {
		return Character.isIdeographic(character) || (character >= '\u3000' && character <= '\u303f')
				|| (character >= '\uff00' && character <= '\uffef');
	}

	private void appendDivided(StringBuilder text, String line) {
		Matcher head = LAST.matcher(text);
		Matcher tail = FIRST.matcher(line);
		if (head.find(Math.max(0, text.length() - 40)) && tail.find()) {
			if (HANGING.contains(fold(tail.group()))) {
				text.append(' ');
			}
			else if (divided(head.group(), tail.group())) {
				text.setLength(text.length() - 1);
			}
		}
		text.append(line);
	}

	private boolean divided(String head, String tail) {
		var left = fold(head);
		if (!Character.isLowerCase(tail.charAt(0)) || seen.containsKey(left + "-" + fold(tail))) {
			return false;
		}
		return seen.containsKey(left + fold(tail)) || !(PREFIXES.contains(left) || compound(left, tail));
	}

	/** Whether the first half is a word that the text uses elsewhere, too. */
	private boolean compound(String left, String tail) {
		return left.length() >= LEAST && tail.length() >= LEAST && seen.getOrDefault(left, 0) > 1;
	}

	/** The words without the spaces that a page left before commas and inside words. */
	String mend(String text) {
		var single = SPACES.matcher(text).replaceAll(" ");
		var commas = french ? single.replace(" ,", ",") : STRAY.matcher(single).replaceAll("$1");
		return broken ? mendWords(STRAY_HYPHEN.matcher(commas).replaceAll("$1")) : commas;
	}

	private String mendWords(String text) {
		Matcher pair = SPLIT.matcher(text);
		StringBuilder mended = new StringBuilder(text.length());
		int from = 0;
		while (pair.find(from)) {
			boolean one = oneWord(fold(pair.group(1)), fold(pair.group(2)));
			mended.append(text, from, one ? pair.end(1) : pair.start(2));
			from = pair.start(2);
		}
		return mended.append(text, from, text.length()).toString();
	}

	private boolean oneWord(String left, String right) {
		int whole = seen.getOrDefault(left + right, 0);
		return whole > 0 && ((whole > seen.getOrDefault(left, 0) && seen.getOrDefault(left, 0) <= 2)
				|| (whole > seen.getOrDefault(right, 0) && seen.getOrDefault(right, 0) <= 2));
	}

}
