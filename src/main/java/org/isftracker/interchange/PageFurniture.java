package org.isftracker.interchange;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Which lines belong to the page and not to the text: symbols that run along, job and
 * bar-code numbers, page numbers, the plea to recycle, and headers that come back on
 * every page.
 */
final class PageFurniture {

	private static final Pattern JOB = Pattern.compile("\\*?[0-9]{2}-?[0-9]{5}[A-Z]?(?: ?\\([A-Z]\\))?\\*?"
			+ "(?: +[0-9]{6}){0,2}(?: +[0-9]{1,3} ?/ ?[0-9]{1,3})?|[0-9]{1,3} ?/ ?[0-9]{1,3} +[0-9]{2}-[0-9]{5}.{0,12}"
			+ "|\\*[0-9]{6,8}[A-Z]?\\*|\\([A-Z]\\)(?: +[0-9]{6}){1,3}|[0-9]{2}-[0-9]{5} \\([A-Z]\\).{0,40}");

	private static final Pattern PAGE = Pattern
		.compile("(?i)[0-9]{1,3} ?/ ?[0-9]{1,3}|[-–—] ?[0-9]{1,3} ?[-–—]|page [0-9]{1,3}(?: (?:of|de|sur) [0-9]{1,3})?"
				+ "|página [0-9]{1,3}|/ ?(?:\\.\\.\\.|…)|(?:\\.\\.\\.|…) ?/|стр\\. ?[0-9]{1,3}|第 ?[0-9]{1,3} ?页");

	private static final Pattern SYMBOL = Pattern.compile("S/(?:RES/[0-9]{1,4} ?(?:\\([0-9]{4}\\))?|(?:PRST/)?[0-9]{4}/"
			+ "[0-9]{1,4}(?:/(?:Rev|Add|Corr|Amend)\\.[0-9]{1,2})*|[0-9]{4,5})\\*{0,3}");

	private static final Pattern RECYCLE = Pattern.compile("(?i)please recycle.{0,4}|veuillez recycler.{0,4}"
			+ "|por favor,? recicl.{0,4}|请回收.{0,4}|просьба отправить на вторичную переработку.{0,4}|.{0,12}إعادة التدوير.{0,4}"
			+ "|provisional|english only|original: english");

	private static final Pattern NUMBER = Pattern.compile("[0-9]{1,3}");

	private static final int LONGEST = 100;

	private static final int PAGES = 3;

	private final BitSet held = new BitSet();

	private PageFurniture() {
	}

	static PageFurniture of(String[] lines) {
		var furniture = new PageFurniture();
		boolean symbol = false;
		for (int at = 0; at < lines.length; at++) {
			var shape = lines[at].length() > LONGEST ? "" : Folding.shape(lines[at]).strip();
			boolean running = SYMBOL.matcher(shape).matches();
			if ((running && symbol) || always(shape)) {
				furniture.held.set(at);
			}
			symbol |= SYMBOL.matcher(shape).find();
		}
		furniture.holdNumbers(lines);
		furniture.holdHeaders(lines);
		return furniture;
	}

	boolean holds(int line) {
		return held.get(line);
	}

	private static boolean always(String shape) {
		return JOB.matcher(shape).matches() || PAGE.matcher(shape).matches() || RECYCLE.matcher(shape).matches();
	}

	private void holdNumbers(String[] lines) {
		for (int at = 0; at < lines.length; at++) {
			if (lines[at].length() < LONGEST && NUMBER.matcher(Folding.shape(lines[at]).strip()).matches()
					&& edge(lines, at)) {
				held.set(at);
			}
		}
	}

	private boolean edge(String[] lines, int at) {
		return near(lines, at, 1) || near(lines, at, -1) || lines[at].indexOf('\f') >= 0
				|| (at + 1 < lines.length && lines[at + 1].indexOf('\f') >= 0);
	}

	private boolean near(String[] lines, int at, int step) {
		for (int next = at + step; next >= 0 && next < lines.length && Math.abs(next - at) < 5; next += step) {
			if (held.get(next)) {
				return true;
			}
			if (!Folding.strip(lines[next]).isEmpty()) {
				return false;
			}
		}
		return false;
	}

	private void holdHeaders(String[] lines) {
		Map<String, BitSet> places = new HashMap<>();
		for (int at = 0; at < lines.length; at++) {
			var line = lines[at];
			if (line.length() < LONGEST && !held.get(at) && edge(lines, at)) {
				places.computeIfAbsent(header(line), key -> new BitSet()).set(at);
			}
		}
		places.remove("");
		places.values().stream().filter(found -> found.cardinality() >= PAGES).forEach(held::or);
	}

	private static String header(String line) {
		return Folding.words(line).replaceAll("[0-9]", "#");
	}

}
