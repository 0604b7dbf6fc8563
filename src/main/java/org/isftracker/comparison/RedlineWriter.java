package org.isftracker.comparison;

import java.util.ArrayList;
import java.util.List;

import org.isftracker.comparison.Redline.Operation;
import org.isftracker.comparison.Redline.Segment;

/** Writes stretches of tokens as segments that give back both texts to the character. */
final class RedlineWriter {

	private final Tokens old;

	private final Tokens now;

	private final List<Segment> segments = new ArrayList<>();

	private final StringBuilder kept = new StringBuilder();

	RedlineWriter(Tokens old, Tokens now) {
		this.old = old;
		this.now = now;
	}

	Redline write(List<Stretch> stretches) {
		boolean gapWritten = false;
		for (Stretch stretch : stretches) {
			if (stretch.kept()) {
				keep(stretch, gapWritten);
				gapWritten = false;
			}
			else {
				gapWritten = change(stretch);
			}
		}
		if (!gapWritten) {
			keep(gap(old, old.size()), gap(now, now.size()));
		}
		flush();
		return new Redline(segments);
	}

	private void keep(Stretch stretch, boolean gapWritten) {
		int oldStart = gapWritten ? old.start(stretch.oldFrom()) : old.gapStart(stretch.oldFrom());
		int newStart = gapWritten ? now.start(stretch.newFrom()) : now.gapStart(stretch.newFrom());
		int length = now.end(stretch.newTo() - 1) - newStart;
		if (old.end(stretch.oldTo() - 1) - oldStart == length
				&& old.text().regionMatches(oldStart, now.text(), newStart, length)) {
			kept.append(now.text(), newStart, newStart + length);
		}
		else {
			keepEach(stretch, gapWritten);
		}
	}

	private void keepEach(Stretch stretch, boolean gapWritten) {
		for (int k = 0; k < stretch.oldTo() - stretch.oldFrom(); k++) {
			int i = stretch.oldFrom() + k;
			int j = stretch.newFrom() + k;
			if (k > 0 || !gapWritten) {
				keep(gap(old, i), gap(now, j));
			}
			keep(word(old, i, i + 1), word(now, j, j + 1));
		}
	}

	/** Writes a change; true if the white space before what follows went with it. */
	private boolean change(Stretch change) {
		String oldGap = gap(old, change.oldFrom());
		String newGap = gap(now, change.newFrom());
		boolean sameGap = oldGap.equals(newGap);
		if (sameGap && !change.isReplacement()) {
			keep(oldGap, newGap);
			add(Operation.DELETE, withGapAfter(old, change.oldFrom(), change.oldTo()));
			add(Operation.INSERT, withGapAfter(now, change.newFrom(), change.newTo()));
			return true;
		}
		boolean keepGap = change.isReplacement() && (sameGap || (!oldGap.isEmpty() && !newGap.isEmpty()));
		if (keepGap) {
			keep(oldGap, newGap);
		}
		boolean takesGap = gap(old, change.oldTo()).isEmpty() != gap(now, change.newTo()).isEmpty();
		add(Operation.DELETE, text(old, change.oldFrom(), change.oldTo(), !keepGap, takesGap));
		add(Operation.INSERT, text(now, change.newFrom(), change.newTo(), !keepGap, takesGap));
		return takesGap;
	}

	private static String text(Tokens tokens, int from, int to, boolean withGapBefore, boolean withGapAfter) {
		int start = (withGapBefore || from == to) ? tokens.gapStart(from) : tokens.gapEnd(from);
		int end = withGapAfter ? tokens.gapEnd(to) : tokens.gapStart(to);
		return tokens.text().substring(start, end);
	}

	private void keep(String earlier, String later) {
		if (earlier.equals(later)) {
			kept.append(later);
			return;
		}
		flush();
		int last = segments.size() - 1;
		if (last >= 0 && segments.get(last).before() != null) {
			Segment previous = segments.get(last);
			segments.set(last, new Segment(Operation.KEEP, previous.text() + later, previous.earlier() + earlier));
		}
		else {
			segments.add(new Segment(Operation.KEEP, later, earlier));
		}
	}

	private void add(Operation operation, String text) {
		if (!text.isEmpty()) {
			flush();
			segments.add(new Segment(operation, text, null));
		}
	}

	private void flush() {
		if (!kept.isEmpty()) {
			segments.add(new Segment(Operation.KEEP, kept.toString(), null));
			kept.setLength(0);
		}
	}

	private static String gap(Tokens tokens, int at) {
		return tokens.text().substring(tokens.gapStart(at), tokens.gapEnd(at));
	}

	private static String word(Tokens tokens, int from, int to) {
		return tokens.text().substring(tokens.start(from), tokens.end(to - 1));
	}

	private static String withGapAfter(Tokens tokens, int from, int to) {
		return (from == to) ? "" : tokens.text().substring(tokens.start(from), tokens.gapEnd(to));
	}

}
