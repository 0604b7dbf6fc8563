package org.isftracker.comparison;

import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * The word-level difference of two texts. Joining what is kept and inserted gives the
 * later text exactly, joining what is kept and deleted the earlier one, to the character.
 */
public record Redline(List<Segment> segments) {

	/** What a segment of a redline does. */
	public enum Operation {

		KEEP, DELETE, INSERT

	}

	/**
	 * A stretch of a redline. {@code before} is given for a kept stretch that differed in
	 * typography or white space alone, and holds its earlier form.
	 */
	public record Segment(Operation op, String text, @Nullable String before) {

		/** The stretch as it stood in the earlier text; empty for an insertion. */
		public String earlier() {
			if (op == Operation.INSERT) {
				return "";
			}
			return (before != null) ? before : text;
		}

		/** The stretch as it stands in the later text; empty for a deletion. */
		public String later() {
			return (op == Operation.DELETE) ? "" : text;
		}

	}

	public Redline {
		segments = List.copyOf(segments);
	}

	/** The redline of any two texts; one kept segment, or none, where no word differs. */
	public static Redline between(String before, String after) {
		return new RedlineMaker(new Vocabulary(), Work.unlimited()).between(before, after);
	}

	/**
	 * Whether a word was deleted or inserted; typography and white space do not count.
	 */
	public boolean hasChanges() {
		return segments.stream().anyMatch(segment -> segment.op() != Operation.KEEP);
	}

	/** The later text. */
	public String accepted() {
		return segments.stream().map(Segment::later).collect(Collectors.joining());
	}

	/** The earlier text. */
	public String rejected() {
		return segments.stream().map(Segment::earlier).collect(Collectors.joining());
	}

}
