package org.isftracker.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.isftracker.comparison.Redline.Operation;
import org.isftracker.comparison.Redline.Segment;

/**
 * A stretch of a clause as a page shows it: kept, deleted or inserted, in italics or not.
 */
public record Mark(Operation op, String text, boolean opening) {

	private static final int BESIDE_A_CHANGE = 60;

	/** The whole clause without any change, its opening words in italics. */
	static List<Mark> plain(Operation op, String text, int opening) {
		return marks(List.of(new Segment(op, text, null)), Segment::text, opening);
	}

	/** What the earlier draft said, with what went marked. */
	static List<Mark> earlier(Redline redline, int opening) {
		return marks(without(redline, Operation.INSERT), Segment::earlier, opening);
	}

	/** What the later draft says, with what came marked. */
	static List<Mark> later(Redline redline, int opening) {
		return marks(without(redline, Operation.DELETE), Segment::later, opening);
	}

	/** Both in one line of text, the opening words of either in italics. */
	static List<Mark> inline(Redline redline, int earlierOpening, int laterOpening) {
		List<Mark> marks = new ArrayList<>();
		int before = earlierOpening;
		int after = laterOpening;
		for (var segment : redline.segments()) {
			var text = segment.text();
			int italic = Math.min(segment.op() == Operation.DELETE ? before : after, text.length());
			add(marks, segment.op(), text.substring(0, italic), true);
			add(marks, segment.op(), text.substring(italic), false);
			before -= segment.op() == Operation.INSERT ? 0 : Math.min(before, segment.earlier().length());
			after -= segment.op() == Operation.DELETE ? 0 : italic;
		}
		return marks;
	}

	/** The same with long kept stretches cut down to what stands next to a change. */
	static List<Mark> excerpt(List<Mark> marks) {
		List<Mark> excerpt = new ArrayList<>();
		for (int i = 0; i < marks.size(); i++) {
			var mark = marks.get(i);
			excerpt.add(mark.op() == Operation.KEEP ? mark.cut(i == 0, i == marks.size() - 1) : mark);
		}
		return excerpt;
	}

	private Mark cut(boolean first, boolean last) {
		if (text.length() <= 2 * BESIDE_A_CHANGE) {
			return this;
		}
		var before = first ? "" : text.substring(0, text.lastIndexOf(' ', BESIDE_A_CHANGE) + 1);
		var after = last ? "" : text.substring(text.indexOf(' ', text.length() - BESIDE_A_CHANGE) + 1);
		return new Mark(op, before + "… " + after, opening);
	}

	private static List<Segment> without(Redline redline, Operation operation) {
		return redline.segments().stream().filter(segment -> segment.op() != operation).collect(Collectors.toList());
	}

	private static List<Mark> marks(List<Segment> segments, Function<Segment, String> words, int opening) {
		List<Mark> marks = new ArrayList<>();
		int left = opening;
		for (var segment : segments) {
			var text = words.apply(segment);
			int italic = Math.min(left, text.length());
			add(marks, segment.op(), text.substring(0, italic), true);
			add(marks, segment.op(), text.substring(italic), false);
			left -= italic;
		}
		return marks;
	}

	private static void add(List<Mark> marks, Operation op, String text, boolean opening) {
		if (!text.isEmpty()) {
			marks.add(new Mark(op, text, opening));
		}
	}
}
