package org.isftracker.interchange;

import java.util.Random;

/**
 * Damages a good document in ways that a seed decides: cuts, doubles, swaps and foreign
 * bytes.
 */
final class Mutations {

	private static final String[] FOREIGN = { "\u0000", "\ufeff", "\u202e", "\n\n", "\f", "“", "”", "((((", "1. ",
			"(i) ", "Annex\n", "999999999999999999999", "<p>", "</p>", "<!DOCTYPE a>", "&a;", "]]>", "\ud800", "• ",
			"*", "The Security Council,\n", "[", "________\n", "OP 1 bis ter alt 3", "١ - ", "（一）" };

	private final Random random;

	Mutations(long seed) {
		this.random = new Random(seed);
	}

	String of(String good) {
		var text = new StringBuilder(good);
		for (int times = 1 + random.nextInt(6); times > 0; times--) {
			damage(text);
		}
		return text.toString();
	}

	byte[] of(byte[] good) {
		var bytes = good.clone();
		for (int times = 1 + random.nextInt(12); times > 0; times--) {
			bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
		}
		int length = random.nextInt(4) > 0 ? bytes.length : random.nextInt(bytes.length);
		return java.util.Arrays.copyOf(bytes, length);
	}

	private void damage(StringBuilder text) {
		int from = random.nextInt(text.length() + 1);
		int to = Math.min(text.length(), from + random.nextInt(80));
		switch (random.nextInt(4)) {
			case 0 -> text.delete(from, to);
			case 1 -> text.insert(from, text.substring(from, to).repeat(1 + random.nextInt(5)));
			case 2 -> text.insert(random.nextInt(text.length() + 1), text.substring(from, to));
			default -> text.insert(from, FOREIGN[random.nextInt(FOREIGN.length)]);
		}
	}

}
