package org.isftracker.interchange;

import java.util.List;

/**
 * Tells headings and titles of annexes from the lines around them where no empty line
 * does: they end without punctuation, there was room for more on their last line, and a
 * paragraph begins behind them.
 */
final class TitleLines {

	private static final int MOST = 3;

	private final List<PageLine> lines;

	private final Layout layout;

	private final Vocabulary words;

	private final Headings headings;

	private boolean open;

	private boolean annex;

	TitleLines(List<PageLine> lines, Layout layout, Vocabulary words) {
		this.lines = lines;
		this.layout = layout;
		this.words = words;
		this.headings = new Headings(words);
	}

	/** Whether the paragraph that was begun last is a title. */
	boolean open() {
		return open;
	}

	/** Says that a paragraph begins at this place. */
	void begin(int at) {
		boolean title = title(at);
		annex = title && (annexes(at) || (annex && open));
		open = title;
	}

	/** Whether a title begins at this place, or text behind a title. */
	boolean begins(int at) {
		if (open && broken(at) && !Sentences.beginsLower(lines.get(at).text())) {
			return true;
		}
		return title(at);
	}

	/** Whether there was room for more on the line before this one. */
	boolean broken(int at) {
		return at > 0 && (lines.get(at - 1).text().length() + 1 + firstWord(at)) * 100 < layout.width() * 80;
	}

	private int firstWord(int at) {
		var text = lines.get(at).text();
		int space = text.indexOf(' ');
		return space < 0 ? text.length() : space;
	}

	private boolean title(int at) {
		if (at > 0 && !lines.get(at - 1).ends() && !(open && broken(at))) {
			return false;
		}
		return annexes(at) || (open && annex && untitled(at) && lastsTo(at) > 0) || (untitled(at) && leads(at));
	}

	private boolean annexes(int at) {
		boolean ended = at == 0 || !Sentences.endsWithComma(lines.get(at - 1).text());
		return ended && headings.annex(block(at)).isPresent();
	}

	private boolean untitled(int at) {
		var block = block(at);
		return block.label() == null && headings.like(block);
	}

	private Block block(int at) {
		return Block.of(lines.get(at).text(), 0, 0, 0);
	}

	/** The place behind the last line of the title that begins here; 0 if it is none. */
	private int lastsTo(int at) {
		for (int next = at + 1; next < lines.size() && next <= at + MOST; next++) {
			if (broken(next) || Labels.read(lines.get(next).text()).isPresent()) {
				return next;
			}
			if (lines.get(next).ends() && !Sentences.announces(lines.get(next).text())) {
				return 0;
			}
		}
		return 0;
	}

	private boolean leads(int at) {
		int next = lastsTo(at);
		for (int more = 0; more < MOST && next > 0 && next < lines.size(); more++) {
			if (opens(at, next)) {
				return true;
			}
			if (!untitled(next)) {
				return false;
			}
			next = lastsTo(next);
		}
		return false;
	}

	private boolean opens(int at, int next) {
		var text = lines.get(next).text();
		var label = Labels.read(text);
		if (label.isPresent()) {
			boolean comma = at > 0 && Sentences.endsWithComma(lines.get(at - 1).text());
			return label.get().is(Label.NUMBER) ? !words.endsInReference(lines.get(next - 1).text())
					: !comma && broken(next);
		}
		return broken(next) && !Sentences.beginsLower(text)
				&& (words.opensPreambular(text) || words.opensOperative(text));
	}

}
