package org.isftracker.interchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the label at the beginning of a paragraph, in all the shapes in which the organs
 * and delegations write them.
 */
final class Labels {

	private static final String SUFFIX = "((?:[ -]?(?i:bis|ter|quater|quinquies|sexies|septies|octies|nonies|decies|"
			+ "alt(?:ernative)?\\.?(?: ?\\d{1,2}(?![\\d.]))?)\\b)*)";

	private static final String NUMERAL = "([0-9]{1,3}|[a-z]{1,2}|[ivxl]{1,7}|[A-Z]{1,2}|[IVXL]{1,7}"
			+ "|[\u0621-\u064a]{1,2}|[\u0430-\u044f]|[一二三四五六七八九十]{1,3})";

	private static final Pattern NUMBERED = Pattern
		.compile("([0-9]{1,3})" + SUFFIX + "(?: ?[.、](?![0-9])(?: ?[-–—](?= ))?| ?[-–—](?=[ \u0600-\u06ff]|$))");

	private static final Pattern REFERENCE = Pattern.compile("(?i:(OP|PP)) ?([0-9]{1,3})" + SUFFIX + "[ .:)–-]*");

	private static final Pattern BRACKETED = Pattern.compile("\\( ?" + NUMERAL + SUFFIX + " ?\\)" + SUFFIX + "\\.?");

	private static final Pattern CLOSED = Pattern.compile(NUMERAL + SUFFIX + "\\)(?=[ \\p{L}“«\"]|$)");

	private static final Pattern QUOTED = Pattern.compile("['‘’‛`´]([0-9]{1,2})()['‘’‛`´]");

	private static final Pattern POINTED = Pattern
		.compile("([a-z]|[ivxl]{1,7}|[A-Z]|[IVXL]{1,7}|[\u0430-\u044f])" + SUFFIX + "\\.(?= |$)");

	private static final Pattern ARABIC_DASHED = Pattern.compile("([\u0621-\u064a])() ?[-–—](?= |$)");

	private static final Pattern CHINESE_NUMBER = Pattern.compile("([一二三四五六七八九十]{1,3})()[、.]");

	private static final Pattern MARK = Pattern
		.compile("([•·▪◦‣●○■□–—\\-−]|[\u25a0-\u25ff\u2713\u2714\u27a2\uf0b7\uf0a7])(?= |$)");

	private static final int HEAD = 48;

	private Labels() {
	}

	/**
	 * The label that a paragraph begins with; a square bracket before it is moved to the
	 * words behind it.
	 */
	static Optional<Label> read(String text) {
		var head = Head.of(text);
		int open = head.brackets();
		var shape = head.shape.substring(open);
		return find(shape).map(found -> found.finish(head, open, text));
	}

	/** A label that stands by itself, as in machine-readable texts. */
	static Optional<Label> readAlone(String label) {
		return read(label + " ").filter(found -> Folding.strip(found.rest()).isEmpty());
	}

	private static Optional<Found> find(String shape) {
		return numbered(shape).or(() -> bracketed(shape))
			.or(() -> closed(shape))
			.or(() -> pointed(shape))
			.or(() -> mark(shape));
	}

	private static Optional<Found> numbered(String shape) {
		Matcher reference = REFERENCE.matcher(shape);
		if (reference.lookingAt()) {
			boolean preambular = reference.group(1).equalsIgnoreCase("PP");
			return Optional.of(new Found(reference.end(), reference.group(2) + reference.group(3), reference.group(3),
					List.of(new Place(preambular ? Label.PREAMBULAR : Label.NUMBER, number(reference.group(2))))));
		}
		Matcher number = NUMBERED.matcher(shape);
		if (!number.lookingAt()) {
			return Optional.empty();
		}
		return Optional.of(new Found(number.end(), number.group(1) + number.group(2), number.group(2),
				List.of(new Place(Label.NUMBER, number(number.group(1))))));
	}

	private static int number(String digits) {
		return Integer.parseInt(digits);
	}

	private static Optional<Found> bracketed(String shape) {
		if (shape.startsWith("'") || shape.startsWith("‘") || shape.startsWith("’")) {
			return styled(QUOTED.matcher(shape), "'", "'");
		}
		if (!shape.isEmpty() && shape.charAt(0) >= '\u3220' && shape.charAt(0) <= '\u3229') {
			return Optional
				.of(new Found(1, shape.substring(0, 1), "", List.of(new Place("(一)", shape.charAt(0) - '\u3220' + 1))));
		}
		return shape.startsWith("(") ? styled(BRACKETED.matcher(shape), "(", ")") : Optional.empty();
	}

	private static Optional<Found> closed(String shape) {
		return styled(CLOSED.matcher(shape), "", ")");
	}

	private static Optional<Found> pointed(String shape) {
		return styled(POINTED.matcher(shape), "", ".").or(() -> styled(ARABIC_DASHED.matcher(shape), "", "-"))
			.or(() -> styled(CHINESE_NUMBER.matcher(shape), "", "."));
	}

	private static Optional<Found> styled(Matcher matcher, String before, String after) {
		if (!matcher.lookingAt()) {
			return Optional.empty();
		}
		List<Place> places = new ArrayList<>(2);
		Numerals.read(matcher.group(1))
			.forEach(place -> places.add(new Place(before + place.style() + after, place.ordinal())));
		var suffix = matcher.group(2);
		return places.isEmpty() ? Optional.empty()
				: Optional.of(new Found(matcher.end(), matcher.group(), suffix, places));
	}

	private static Optional<Found> mark(String shape) {
		Matcher matcher = MARK.matcher(shape);
		return matcher.lookingAt()
				? Optional
					.of(new Found(matcher.end(), matcher.group(1), "", List.of(new Place(style(matcher.group(1)), 0))))
				: Optional.empty();
	}

	/** A dash is a dash, however long. */
	private static String style(String mark) {
		return "—-−".contains(mark) ? "–" : mark;
	}

	private record Found(int end, String printed, String suffix, List<Place> places) {

		Label finish(Head head, int open, String text) {
			int behind = head.ends[open + end];
			var brackets = open == 0 ? "" : head.shape.substring(0, open).replace(" ", "");
			return new Label(printed.strip(), places, suffix.strip(), brackets + Folding.strip(text.substring(behind)));
		}

	}

	/**
	 * The first characters made plain, with the place in the text behind each of them.
	 */
	private static final class Head {

		private final String shape;

		private final int[] ends;

		private Head(String shape, int[] ends) {
			this.shape = shape;
			this.ends = ends;
		}

		static Head of(String text) {
			StringBuilder shape = new StringBuilder(HEAD);
			int[] ends = new int[HEAD + 2];
			for (int at = 0; at < text.length() && shape.length() < HEAD; at++) {
				char plain = Folding.plain(text.charAt(at));
				if (plain != 0 && !(plain == ' ' && (shape.isEmpty() || shape.charAt(shape.length() - 1) == ' '))) {
					shape.append(plain);
				}
				ends[shape.length()] = at + 1;
			}
			return new Head(shape.toString(), ends);
		}

		int brackets() {
			int at = 0;
			while (at < shape.length() && (shape.charAt(at) == '[' || (at > 0 && shape.charAt(at) == ' '))) {
				at++;
			}
			return at;
		}

	}

}
