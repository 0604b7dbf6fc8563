package org.isftracker.interchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

import org.isftracker.interchange.CorrectionRefused.Reason;
import org.isftracker.resolution.Wording;

/**
 * Applies corrections to the paragraphs of a text, the same for the same corrections.
 * What a person touches is doubtful no longer.
 */
final class Correcting {

	private static final int DEEPEST = 4;

	private final List<FlatParagraph> paragraphs;

	private final List<String> lines;

	private Correcting(List<FlatParagraph> paragraphs, List<String> lines) {
		this.paragraphs = new ArrayList<>(paragraphs);
		this.lines = lines;
	}

	/** Refuses with {@link CorrectionRefused}. */
	static List<FlatParagraph> corrected(ReadText read, Collection<Correction> corrections) {
		var correcting = new Correcting(read.document().paragraphs(), read.lines());
		corrections.forEach(correcting::apply);
		return correcting.paragraphs;
	}

	private void apply(Correction correction) {
		if (correction.kind() == Correction.Kind.TAKE) {
			take(correction.at());
			return;
		}
		int place = place(correction.at());
		switch (correction.kind()) {
			case PART -> become(place, Objects.requireNonNull(correction.part()));
			case PROMOTE -> shift(place, -1);
			case DEMOTE -> shift(place, 1);
			case SPLIT -> split(place, Objects.requireNonNull(correction.cut()));
			case JOIN -> join(place);
			case WORDS -> reword(place, Objects.requireNonNull(correction.words()));
			default -> paragraphs.set(place, paragraphs.get(place).settled());
		}
	}

	private int place(int key) {
		for (int place = 0; place < paragraphs.size(); place++) {
			if (paragraphs.get(place).key() == key) {
				return place;
			}
		}
		throw new CorrectionRefused(Reason.GONE);
	}

	private void become(int place, Part part) {
		int above = depthAbove(place);
		var was = paragraphs.get(place);
		int depth = (part == Part.CLOSING) ? Math.max(0, above - 1) : part.level();
		paragraphs.set(place, was.as(part, depth));
	}

	private void reword(int place, String words) {
		var said = words.replace("\r\n", "\n").strip();
		CorrectionRefused.when(said.isEmpty(), Reason.WORDS_MISSING);
		CorrectionRefused.when(said.length() > Wording.LONGEST, Reason.TOO_LONG);
		paragraphs.set(place, paragraphs.get(place).saying(said));
	}

	private void split(int place, int cut) {
		var whole = paragraphs.get(place);
		CorrectionRefused.when(cut <= 0 || cut >= whole.words().length(), Reason.NO_CUT);
		var left = whole.words().substring(0, cut).strip();
		var right = whole.words().substring(cut).strip();
		CorrectionRefused.when(left.isEmpty() || right.isEmpty(), Reason.NO_CUT);
		paragraphs.set(place, whole.saying(left));
		var next = whole.saying(right).labelled("").keyed(nextKey());
		paragraphs.add(place + 1, new Splitting(whole.part(), section(place)).labelled(next));
	}

	private void join(int place) {
		int above = place - 1;
		while (above >= 0 && paragraphs.get(above).part() == Part.LEAVE_OUT) {
			above--;
		}
		CorrectionRefused.when(above < 0, Reason.NOTHING_ABOVE);
		var upper = paragraphs.get(above);
		var lower = paragraphs.get(place);
		var words = upper.words() + (upper.part() == Part.ANNEX_TITLE ? "\n" : " ") + lower.words();
		CorrectionRefused.when(words.length() > Wording.LONGEST, Reason.TOO_LONG);
		paragraphs.set(above, upper.saying(words).spanning(lower));
		paragraphs.remove(place);
	}

	/** What stands under a paragraph goes with it. */
	private void shift(int place, int by) {
		int depth = paragraphs.get(place).depth();
		CorrectionRefused.when(depth == FlatParagraph.OUTSIDE, Reason.NO_CLAUSE);
		CorrectionRefused.when(depth + by < 0, Reason.AT_THE_TOP);
		CorrectionRefused.when(by > 0 && depthAbove(place) < depth, Reason.NOTHING_ABOVE);
		int end = endOf(place);
		boolean deep = paragraphs.subList(place, end).stream().anyMatch(below -> below.depth() + by > DEEPEST);
		CorrectionRefused.when(deep, Reason.TOO_DEEP);
		var top = section(place);
		for (int at = place; at < end; at++) {
			var moved = paragraphs.get(at);
			if (moved.depth() != FlatParagraph.OUTSIDE) {
				paragraphs.set(at, moved.as(part(moved, by, top), moved.depth() + by));
			}
		}
	}

	private static Part part(FlatParagraph moved, int by, Part top) {
		int depth = moved.depth() + by;
		return moved.part() == Part.CLOSING ? Part.CLOSING : depth == 0 ? top : Part.sub(depth);
	}

	/** Behind the last paragraph that stands under this one. */
	private int endOf(int place) {
		int depth = paragraphs.get(place).depth();
		int end = place + 1;
		if (paragraphs.get(place).part() == Part.CLOSING) {
			return end;
		}
		for (int at = place + 1; at < paragraphs.size(); at++) {
			var next = paragraphs.get(at);
			boolean under = next.depth() > depth || (next.part() == Part.CLOSING && next.depth() == depth);
			if (next.part() == Part.ANNEX_TITLE || (next.depth() != FlatParagraph.OUTSIDE && !under)) {
				return end;
			}
			end = under ? at + 1 : end;
		}
		return end;
	}

	/** How deep the paragraph above it in the same section stands. */
	private int depthAbove(int place) {
		boolean top = paragraphs.get(place).depth() == 0;
		for (int at = place - 1; at >= 0; at--) {
			int depth = paragraphs.get(at).depth();
			if (depth != FlatParagraph.OUTSIDE) {
				return top && section(at) != section(place) ? FlatParagraph.OUTSIDE : depth;
			}
		}
		return FlatParagraph.OUTSIDE;
	}

	/** What a paragraph at the top of its part of the text is. */
	private Part section(int place) {
		for (int at = place; at >= 0; at--) {
			switch (paragraphs.get(at).part()) {
				case PREAMBULAR, OPERATIVE, ANNEX -> {
					return paragraphs.get(at).part();
				}
				case ANNEX_TITLE -> {
					return Part.ANNEX;
				}
				default -> {
				}
			}
		}
		return Part.OPERATIVE;
	}

	/** Takes a line of the source that no paragraph was read from. */
	private void take(int line) {
		CorrectionRefused.when(line < 1 || line > lines.size() || lines.get(line - 1).isBlank(), Reason.GONE);
		CorrectionRefused.when(paragraphs.stream().anyMatch(paragraph -> paragraph.holds(line)), Reason.GONE);
		int place = 0;
		for (int at = 0; at < paragraphs.size(); at++) {
			place = paragraphs.get(at).firstLine() < line && paragraphs.get(at).part() != Part.LEAVE_OUT ? at + 1
					: place;
		}
		var top = place == 0 ? Part.PREAMBULAR : section(place - 1);
		var words = Folding.strip(lines.get(line - 1));
		CorrectionRefused.when(words.length() > Wording.LONGEST, Reason.TOO_LONG);
		var taken = new FlatParagraph(nextKey(), top, "", words, 0, List.of(), line, line);
		paragraphs.add(place, new Splitting(top, top).labelled(taken));
	}

	private int nextKey() {
		return paragraphs.stream().mapToInt(FlatParagraph::key).max().orElse(-1) + 1;
	}

}
