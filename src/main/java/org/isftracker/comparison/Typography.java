package org.isftracker.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.isftracker.comparison.Redline.Operation;
import org.isftracker.comparison.Redline.Segment;
import org.jspecify.annotations.Nullable;

/** Marks quotes, dashes and white space that differ, as if they were words. */
final class Typography {

	private static final Pattern BOUNDARY = Pattern.compile("(?<=\\s)(?=\\S)|(?<=\\S)(?=\\s)");

	private Typography() {
	}

	/** Null where the two are the same to the character. */
	static @Nullable Redline shown(@Nullable Redline redline, String before, String after) {
		if (redline == null && before.equals(after)) {
			return null;
		}
		var known = Optional.ofNullable(redline).orElseGet(() -> Redline.between(before, after));
		List<Segment> segments = new ArrayList<>();
		known.segments().forEach(segment -> add(segments, segment));
		return new Redline(segments);
	}

	private static void add(List<Segment> segments, Segment segment) {
		var before = segment.before();
		if (segment.op() != Operation.KEEP || before == null) {
			segments.add(segment);
			return;
		}
		var was = BOUNDARY.splitAsStream(before).toList();
		var is = BOUNDARY.splitAsStream(segment.text()).toList();
		if (was.size() != is.size()) {
			replace(segments, before, segment.text());
			return;
		}
		for (int i = 0; i < is.size(); i++) {
			replace(segments, was.get(i), is.get(i));
		}
	}

	private static void replace(List<Segment> segments, String was, String is) {
		if (was.equals(is)) {
			keep(segments, is);
			return;
		}
		segments.add(new Segment(Operation.DELETE, was, null));
		segments.add(new Segment(Operation.INSERT, is, null));
	}

	private static void keep(List<Segment> segments, String text) {
		int last = segments.size() - 1;
		if (last >= 0 && segments.get(last).op() == Operation.KEEP && segments.get(last).before() == null) {
			segments.set(last, new Segment(Operation.KEEP, segments.get(last).text() + text, null));
		}
		else {
			segments.add(new Segment(Operation.KEEP, text, null));
		}
	}

}
