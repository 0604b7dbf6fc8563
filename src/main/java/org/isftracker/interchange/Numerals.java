package org.isftracker.interchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Reads what can stand inside a label: digits, letters of the scripts in use, roman and
 * Chinese numerals.
 */
final class Numerals {

	private static final String ARABIC = "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ";

	private static final String CYRILLIC = "абвгдежзиклмнопрстуфхцчшщэюя";

	private static final String CHINESE = "一二三四五六七八九十";

	private static final Map<Character, Integer> ROMAN = Map.of('i', 1, 'v', 5, 'x', 10, 'l', 50, 'c', 100, 'd', 500,
			'm', 1000);

	private Numerals() {
	}

	/**
	 * The places that a numeral may stand for; each style is written with the numeral for
	 * one.
	 */
	static List<Place> read(String numeral) {
		List<Place> places = new ArrayList<>(2);
		if (!numeral.isEmpty() && numeral.chars().allMatch(Character::isDigit)) {
			places.add(new Place("1", Integer.parseInt(numeral)));
			return places;
		}
		addLatin(numeral, places);
		addAlphabet(numeral, ARABIC, "أ", places);
		addAlphabet(numeral, CYRILLIC, "а", places);
		addChinese(numeral, places);
		return places;
	}

	private static void addLatin(String numeral, List<Place> places) {
		var lower = numeral.toLowerCase(Locale.ROOT);
		boolean upper = !lower.equals(numeral);
		if (upper && !numeral.equals(numeral.toUpperCase(Locale.ROOT))) {
			return;
		}
		int letter = letter(lower);
		if (letter > 0) {
			places.add(new Place(upper ? "A" : "a", letter));
		}
		int roman = roman(lower);
		if (roman > 0) {
			places.add(new Place(upper ? "I" : "i", roman));
		}
	}

	private static int letter(String lower) {
		if (lower.isEmpty() || lower.length() > 2 || lower.chars().anyMatch(one -> one < 'a' || one > 'z')) {
			return 0;
		}
		boolean same = lower.length() == 1 || lower.charAt(0) == lower.charAt(1);
		return same ? lower.charAt(0) - 'a' + 1 + (lower.length() - 1) * 26 : 0;
	}

	static int roman(String lower) {
		int sum = 0;
		int last = Integer.MAX_VALUE;
		for (int at = 0; at < lower.length(); at++) {
			int value = ROMAN.getOrDefault(lower.charAt(at), 0);
			if (value == 0 || lower.length() > 8) {
				return 0;
			}
			sum += value > last ? value - 2 * last : value;
			last = value;
		}
		return sum > 0 && sum < 100 && lower.equals(toRoman(sum)) ? sum : 0;
	}

	private static String toRoman(int number) {
		String[] tens = { "", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx", "xc" };
		String[] ones = { "", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix" };
		return tens[number / 10] + ones[number % 10];
	}

	private static void addAlphabet(String numeral, String alphabet, String first, List<Place> places) {
		var bare = numeral.equals("هـ") || numeral.equals("ھ") ? "ه" : numeral.equals("ا") ? "أ" : numeral;
		int at = bare.length() == 1 ? alphabet.indexOf(bare.toLowerCase(Locale.ROOT)) : -1;
		if (at >= 0) {
			places.add(new Place(first, at + 1));
		}
	}

	private static void addChinese(String numeral, List<Place> places) {
		int ordinal = 0;
		for (int at = 0; at < numeral.length() && at < 3; at++) {
			int digit = CHINESE.indexOf(numeral.charAt(at)) + 1;
			if (digit == 0) {
				return;
			}
			ordinal = digit == 10 ? Math.max(1, ordinal) * 10 : ordinal + digit;
		}
		if (ordinal > 0) {
			places.add(new Place("一", ordinal));
		}
	}

	/**
	 * How a label of this style is written for this ordinal; empty if the style does not
	 * count or ends before.
	 */
	static Optional<String> write(String style, int ordinal) {
		if (ordinal < 1) {
			return Optional.empty();
		}
		for (String one : List.of("1", "a", "A", "i", "I", "أ", "а", "一")) {
			int at = style.indexOf(one);
			if (at >= 0) {
				return numeral(one, ordinal).map(numeral -> style.replace(one, numeral));
			}
		}
		return Optional.empty();
	}

	private static Optional<String> numeral(String one, int ordinal) {
		return switch (one) {
			case "1" -> Optional.of(Integer.toString(ordinal));
			case "a" -> letter("abcdefghijklmnopqrstuvwxyz", ordinal);
			case "A" -> letter("ABCDEFGHIJKLMNOPQRSTUVWXYZ", ordinal);
			case "i" -> ordinal < 100 ? Optional.of(toRoman(ordinal)) : Optional.empty();
			case "I" -> ordinal < 100 ? Optional.of(toRoman(ordinal).toUpperCase(Locale.ROOT)) : Optional.empty();
			case "أ" -> letter(ARABIC, ordinal);
			case "а" -> letter(CYRILLIC, ordinal);
			default -> letter(CHINESE, ordinal);
		};
	}

	private static Optional<String> letter(String alphabet, int ordinal) {
		return ordinal <= alphabet.length() ? Optional.of(alphabet.substring(ordinal - 1, ordinal)) : Optional.empty();
	}

}
