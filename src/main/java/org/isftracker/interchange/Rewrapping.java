package org.isftracker.interchange;

import java.util.ArrayList;
import java.util.List;

/**
 * Undoes what a program did that broke lines to its own width although they were broken
 * to a greater one already: each line in two, the second of them short.
 */
final class Rewrapping {

	private static final int NARROWEST = 50;

	private static final int WIDEST = 100;

	private static final int LEAST = 3;

	private final List<PageLine> lines;

	private final Vocabulary words;

	private final int width;

	private Rewrapping(List<PageLine> lines, Vocabulary words) {
		this.lines = lines;
		this.words = words;
		this.width = width(lines);
	}

	/** The lines as they were before; the same lines if nobody broke them again. */
	static List<PageLine> undone(List<PageLine> lines, Vocabulary words) {
		var rewrapping = new Rewrapping(lines, words);
		return rewrapping.happened() ? rewrapping.joined() : lines;
	}

	/** The width that all lines keep to but a few that cannot be broken. */
	private static int width(List<PageLine> lines) {
		int[] lengths = lines.stream().mapToInt(line -> line.text().length()).sorted().toArray();
		return lengths[lengths.length * 98 / 100];
	}

	/** Whether many of the lines that were too long left a short one in mid-sentence. */
	private boolean happened() {
		if (width < NARROWEST || width > WIDEST) {
			return false;
		}
		int full = 0;
		int left = 0;
		for (int at = 0; at + 2 < lines.size(); at++) {
			if (cut(at)) {
				full++;
				left += leftOver(at + 1) ? 1 : 0;
			}
		}
		return left >= LEAST && left * 3 >= full;
	}

	/** Whether the line is so full that the next one can have been cut from it. */
	private boolean cut(int at) {
		return fits(at, at + 1, width) < 0 && touching(at + 1) && (!anew(at + 1) || leftOver(at + 1));
	}

	private int fits(int at, int next, int room) {
		return room - lines.get(at).text().length() - 1 - firstWord(lines.get(next).text());
	}

	private static int firstWord(String text) {
		int space = text.indexOf(' ');
		return space < 0 ? text.length() : space;
	}

	private boolean touching(int at) {
		return !lines.get(at).apart() && !lines.get(at).pageBreak();
	}

	/** Whether the line goes on although there was room for more on the one before. */
	private boolean leftOver(int at) {
		if (at + 1 >= lines.size() || lines.get(at).ends()) {
			return false;
		}
		var next = lines.get(at + 1);
		return lines.get(at).text().length() * 100 < width * 60 && touching(at + 1)
				&& fits(at, at + 1, width * 85 / 100) >= 0 && !Character.isUpperCase(Sentences.first(next.text()))
				&& Labels.read(next.text()).isEmpty();
	}

	/** Whether a paragraph begins on the line, the one before being full by chance. */
	private boolean anew(int at) {
		var text = lines.get(at).text();
		if (!lines.get(at - 1).ends()) {
			return false;
		}
		return Labels.read(text).isPresent() || (words.opensPreambular(text) && !Sentences.beginsLower(text))
				|| titled(at);
	}

	private boolean titled(int at) {
		var text = lines.get(at).text();
		return Character.isUpperCase(Sentences.first(text)) && (!lines.get(at).ends() || Sentences.announces(text))
				&& at + 1 < lines.size()
				&& Labels.read(lines.get(at + 1).text()).filter(label -> label.is(Label.NUMBER)).isPresent();
	}

	private List<PageLine> joined() {
		var joined = new ArrayList<PageLine>();
		for (int at = 0; at < lines.size(); at++) {
			var line = lines.get(at);
			while (at + 1 < lines.size() && cut(at)) {
				line = line.joined(lines.get(++at));
			}
			joined.add(line);
		}
		return joined;
	}

}
