package org.isftracker.resolution;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Computes the numbers of clauses as the United Nations Editorial Manual has them: 1.,
 * (a), (i), a., i. A clause with a suffix ("bis") repeats the number of the one before
 * it.
 */
final class Numbering {

	static final int DEEPEST = 4;

	private static final List<String> TENS = List.of("", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx", "xc");

	private static final List<String> ONES = List.of("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix");

	private final Map<String, Integer> counts = new HashMap<>();

	private final boolean singleOperative;

	Numbering(boolean singleOperative) {
		this.singleOperative = singleOperative;
	}

	/**
	 * The list is whatever tells the clauses that are counted together from all others.
	 */
	Numbered next(String list, ClauseKind kind, @Nullable Integer annex, int level, @Nullable Numbered parent,
			@Nullable String suffix) {
		int count = counts.merge(list, (suffix == null || !counts.containsKey(list)) ? 1 : 0, Integer::sum);
		var tail = (suffix == null) ? "" : " " + suffix;
		if (parent != null) {
			var marker = marker(level, count) + tail;
			return new Numbered(parent.label() + " " + marker, marker);
		}
		return top(kind, annex, count, tail);
	}

	private Numbered top(ClauseKind kind, @Nullable Integer annex, int count, String tail) {
		return switch (kind) {
			case PREAMBULAR -> new Numbered("PP " + count + tail, "");
			case OPERATIVE -> new Numbered("OP " + count + tail, singleOperative ? "" : count + tail + ".");
			case ANNEX -> new Numbered("Annex " + annex + ", " + count + tail, count + tail + ".");
		};
	}

	static String marker(int level, int count) {
		return switch (level) {
			case 1 -> "(" + letters(count) + ")";
			case 2 -> "(" + roman(count) + ")";
			case 3 -> letters(count) + ".";
			default -> roman(count) + ".";
		};
	}

	/** a to z, then aa to zz, then aaa. */
	static String letters(int count) {
		var letter = String.valueOf((char) ('a' + (count - 1) % 26));
		return letter.repeat((count - 1) / 26 + 1);
	}

	static String roman(int count) {
		return "m".repeat(count / 1000) + hundreds(count / 100 % 10) + TENS.get(count / 10 % 10) + ONES.get(count % 10);
	}

	private static String hundreds(int count) {
		return TENS.get(count).replace('c', 'm').replace('l', 'd').replace('x', 'c');
	}

	/** The whole label and its own part of it. */
	record Numbered(String label, String marker) {
	}

}
