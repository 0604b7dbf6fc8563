package org.isftracker.interchange;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Counts the automatic numbers of a Word document and writes them as Word shows them.
 */
final class WordNumbers implements WordElements.Visit {

	private static final int LEVELS = 9;

	private final Map<Integer, Level[]> definitions = new HashMap<>();

	private final Map<Integer, Integer> definitionOf = new HashMap<>();

	private final Map<Integer, Integer[]> restarts = new HashMap<>();

	private final Map<Integer, int[]> counts = new HashMap<>();

	private int definition = -1;

	private int list = -1;

	private int level = -1;

	@Override
	public void start(String name, WordElements element) {
		switch (name) {
			case "abstractNum" -> {
				definition = element.number("abstractNumId", -1);
				list = -1;
			}
			case "num" -> {
				list = element.number("numId", -1);
				definition = -1;
			}
			case "abstractNumId" -> definitionOf.put(list, element.number("val", -1));
			case "lvl", "lvlOverride" -> level = element.number("ilvl", -1);
			case "startOverride" -> restart(element.number("val", 1));
			default -> define(name, element);
		}
	}

	private void restart(int start) {
		if (level >= 0 && level < LEVELS) {
			restarts.computeIfAbsent(list, key -> new Integer[LEVELS])[level] = start;
		}
	}

	private void define(String name, WordElements element) {
		if (definition < 0 || level < 0 || level >= LEVELS) {
			return;
		}
		var levels = definitions.computeIfAbsent(definition, key -> new Level[LEVELS]);
		var one = levels[level] == null ? Level.PLAIN : levels[level];
		levels[level] = switch (name) {
			case "start" -> new Level(element.number("val", 1), one.format(), one.text(), one.indent());
			case "numFmt" -> new Level(one.start(), String.valueOf(element.attribute("val")), one.text(), one.indent());
			case "lvlText" -> new Level(one.start(), one.format(),
					Optional.ofNullable(element.attribute("val")).orElse(""), one.indent());
			case "ind" ->
				new Level(one.start(), one.format(), one.text(), element.number("left", element.number("start", -1)));
			default -> one;
		};
	}

	/**
	 * How far the words of a numbered paragraph stand in; -1 if its level does not say.
	 */
	int indent(WordPlace place) {
		var found = level(place);
		return found == null ? -1 : found.indent();
	}

	/** The label of the next paragraph at this place; empty if Word shows none. */
	String next(WordPlace place) {
		var found = level(place);
		if (found == null) {
			return "";
		}
		int own = definitionOf.getOrDefault(place.list(), -1);
		var count = counts.computeIfAbsent(own, key -> new int[LEVELS]);
		int at = Math.max(0, place.level());
		startAnew(place.list(), count);
		count[at] = count[at] == 0 ? found.start() : count[at] + 1;
		Arrays.fill(count, at + 1, LEVELS, 0);
		return write(found, own, count);
	}

	private void startAnew(int numbered, int[] count) {
		var starts = restarts.remove(numbered);
		for (int at = 0; starts != null && at < LEVELS; at++) {
			var start = starts[at];
			count[at] = start == null ? count[at] : Math.max(0, start - 1);
		}
	}

	private @Nullable Level level(WordPlace place) {
		var levels = definitions.get(definitionOf.getOrDefault(place.list(), -1));
		int at = Math.max(0, place.level());
		return place.list() <= 0 || levels == null || at >= LEVELS ? null : levels[at];
	}

	private String write(Level shown, int own, int[] count) {
		if (shown.format().equals("bullet")) {
			return shown.bullet();
		}
		var text = shown.format().equals("none") ? "" : shown.text();
		var levels = definitions.getOrDefault(own, new Level[LEVELS]);
		for (int at = 0; at < LEVELS; at++) {
			var one = levels[at];
			if (one != null && text.contains("%" + (at + 1))) {
				text = text.replace("%" + (at + 1), one.number(Math.max(1, count[at])));
			}
		}
		return Folding.strip(text);
	}

	/** One level of a numbering. */
	private record Level(int start, String format, String text, int indent) {

		static final Level PLAIN = new Level(1, "decimal", "", -1);

		String bullet() {
			boolean plain = text.length() == 1 && "-–—*".contains(text);
			return plain ? text : "•";
		}

		String number(int count) {
			var style = switch (format) {
				case "lowerLetter" -> "a";
				case "upperLetter" -> "A";
				case "lowerRoman" -> "i";
				case "upperRoman" -> "I";
				case "arabicAbjad", "arabicAlpha" -> "أ";
				case "russianLower" -> "а";
				case "none" -> "";
				default -> "1";
			};
			return style.isEmpty() ? "" : Numerals.write(style, count).orElse(Integer.toString(count));
		}

	}

}
