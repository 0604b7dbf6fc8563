package org.isftracker.interchange;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Puts lines together to paragraphs, and sets footnotes at the foot of a page aside. */
final class Paragraphing {

	private static final Pattern RULE = Pattern.compile("[_―—–-]{5,}|[_ ]{9,}|\\*( \\*){2,}");

	private static final Pattern NOTE = Pattern
		.compile("([0-9]{1,3}|\\*{1,3}|[¹²³⁰⁴⁵⁶⁷⁸⁹]{1,3}|†|[a-z]/)[ )]?+(?=[^0-9.]).*");

	private final List<PageLine> lines;

	private final LineBreaks breaks;

	private final LineJoin join;

	private final List<Block> blocks = new ArrayList<>();

	private final StringBuilder text = new StringBuilder();

	private PageLine first;

	private PageLine last;

	private Paragraphing(List<PageLine> lines, Vocabulary words) {
		this.lines = lines;
		this.breaks = new LineBreaks(lines, Layout.of(lines), words);
		this.join = LineJoin.of(lines, words);
		this.first = lines.get(0);
		this.last = first;
	}

	static List<Block> of(List<PageLine> lines, Vocabulary words) {
		return lines.isEmpty() ? List.of() : new Paragraphing(Rewrapping.undone(lines, words), words).read();
	}

	private List<Block> read() {
		for (int at = 0; at < lines.size(); at++) {
			if (!rule(at)) {
				add(at);
			}
			else {
				at = skipNotes(at + 1) - 1;
			}
		}
		close(Block.Hint.NONE);
		return blocks;
	}

	private boolean rule(int at) {
		return RULE.matcher(lines.get(at).text()).matches();
	}

	private void add(int at) {
		var line = lines.get(at);
		if (text.isEmpty()) {
			breaks.start(at);
			begin(line);
		}
		else if (breaks.begins(at, last, text)) {
			close(Block.Hint.NONE);
			begin(line);
		}
		else {
			join.append(text, line.text());
			last = line;
		}
	}

	private void begin(PageLine line) {
		text.append(line.text());
		first = line;
		last = line;
	}

	private void refuseTooMany() {
		if (blocks.size() >= DocumentReading.MOST_PARAGRAPHS) {
			throw new UnreadableDocument(UnreadableDocument.Reason.TOO_MANY_PARAGRAPHS,
					Integer.toString(DocumentReading.MOST_PARAGRAPHS));
		}
	}

	private void close(Block.Hint hint) {
		if (!text.isEmpty()) {
			var words = join.mend(text.toString());
			refuseTooMany();
			blocks.add(
					hint == Block.Hint.NOTE ? new Block(words, first.indent(), first.number(), last.until(), hint, null)
							: Block.of(words, first.indent(), first.number(), last.until()));
			text.setLength(0);
		}
	}

	/**
	 * Reads the notes below a rule until the page ends; the paragraph above the rule may
	 * go on behind them.
	 */
	private int skipNotes(int from) {
		if (from >= lines.size() || !NOTE.matcher(lines.get(from).text()).matches()) {
			return from;
		}
		var above = text.toString();
		var firstAbove = first;
		var lastAbove = last;
		text.setLength(0);
		int at = from;
		while (at < lines.size() && (at == from || !lines.get(at).pageBreak()) && !rule(at)) {
			addNoteLine(lines.get(at++));
		}
		close(Block.Hint.NOTE);
		text.append(above);
		first = firstAbove;
		last = lastAbove;
		return at;
	}

	private void addNoteLine(PageLine line) {
		if (text.isEmpty() || NOTE.matcher(line.text()).matches()) {
			close(Block.Hint.NOTE);
			begin(line);
		}
		else {
			join.append(text, line.text());
			last = line;
		}
	}

}
