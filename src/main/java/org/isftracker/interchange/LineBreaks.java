package org.isftracker.interchange;

import java.util.List;
import java.util.Optional;

/** Decides at each line whether it goes on with the paragraph before or begins one. */
final class LineBreaks {

	private static final int AHEAD = 40;

	private static final int FARTHEST = 5;

	private static final int NEAR = 4000;

	private final List<PageLine> lines;

	private final Layout layout;

	private final Vocabulary words;

	private int lastNumber;

	LineBreaks(List<PageLine> lines, Layout layout, Vocabulary words) {
		this.lines = lines;
		this.layout = layout;
		this.words = words;
	}

	/**
	 * Whether the line at this place begins a paragraph, when the one before has come to
	 * these words.
	 */
	boolean begins(int at, PageLine last, CharSequence paragraph) {
		var line = lines.get(at);
		Optional<Label> label = Labels.read(line.text());
		boolean begins = (label.isPresent() && trusted(label.get(), at, last, paragraph)) || !goesOn(line, last, label);
		if (begins) {
			label.flatMap(found -> found.place(Label.NUMBER)).ifPresent(place -> lastNumber = place.ordinal());
		}
		return begins;
	}

	void start(PageLine line) {
		Labels.read(line.text())
			.flatMap(found -> found.place(Label.NUMBER))
			.ifPresent(place -> lastNumber = place.ordinal());
	}

	private boolean trusted(Label label, int at, PageLine last, CharSequence paragraph) {
		var line = lines.get(at);
		if (!layout.wrapped() || label.is(Label.PREAMBULAR)) {
			return true;
		}
		if (layout.apart(line) && !line.pageBreak()) {
			return !label.mark() || last.ends() || line.indent() > last.indent();
		}
		if (label.is(Label.NUMBER)) {
			return expected(label) && (last.ends() || (!words.endsInReference(last.text()) && opens(label)));
		}
		return last.ends() && !inline(label, at, paragraph);
	}

	private boolean expected(Label label) {
		int number = label.place(Label.NUMBER).map(Place::ordinal).orElse(0);
		return number == 1 || label.inserted() || (number > lastNumber && number <= lastNumber + FARTHEST);
	}

	private boolean opens(Label label) {
		return words.opensOperative(label.rest())
				&& !(words.language() != TextLanguage.RU && Sentences.beginsLower(label.rest()));
	}

	/**
	 * Whether the label counts on from one that stands inside the running sentence, or
	 * its successor does.
	 */
	private boolean inline(Label label, int at, CharSequence paragraph) {
		if (label.mark()) {
			return false;
		}
		if (!label.beginsList()) {
			return label.places().stream().anyMatch(place -> within(paragraph, place, -1));
		}
		return !layout.firstLine(lines.get(at)) && successorWithin(label, at);
	}

	private static boolean within(CharSequence text, Place place, int step) {
		var neighbour = Numerals.write(place.style(), place.ordinal() + step);
		var near = text.subSequence(Math.max(0, text.length() - NEAR), text.length()).toString();
		return neighbour.isPresent() && near.indexOf(neighbour.get(), 1) > 0;
	}

	private boolean successorWithin(Label label, int at) {
		if (label.places().stream().anyMatch(place -> within(label.rest(), place, 1))) {
			return true;
		}
		for (int next = at + 1; next < Math.min(lines.size(), at + AHEAD); next++) {
			var line = lines.get(next).text();
			for (Place place : label.places()) {
				int found = Numerals.write(place.style(), place.ordinal() + 1).map(line::indexOf).orElse(-1);
				if (found >= 0) {
					return found > 0;
				}
			}
		}
		return false;
	}

	private boolean goesOn(PageLine line, PageLine last, Optional<Label> label) {
		if (!layout.wrapped()) {
			return !last.ends() && label.isEmpty()
					&& (line.pageBreak() || (!line.apart() && Sentences.beginsLower(line.text())));
		}
		return layout.apart(line) ? goesOnBelowGap(line, last) : goesOnBelow(line, last);
	}

	private boolean goesOnBelowGap(PageLine line, PageLine last) {
		if (!line.pageBreak()) {
			return !last.ends() && Sentences.beginsLower(line.text()) && !layout.shorter(last, 60);
		}
		if (!last.ends()) {
			return !layout.shorter(last, 60) || Sentences.beginsLower(line.text());
		}
		return Sentences.endsWithComma(last.text()) && Sentences.beginsLower(line.text())
				&& !words.opensPreambular(line.text()) && !layout.firstLine(line);
	}

	private boolean goesOnBelow(PageLine line, PageLine last) {
		if (!last.ends()) {
			return !(layout.shorter(last, 70) && opensCapital(line));
		}
		if (layout.firstLine(line)) {
			return false;
		}
		if (opensCapital(line)) {
			return lastNumber > 0 && !layout.shorter(last, 70);
		}
		return !layout.shorter(last, 80)
				|| (Sentences.beginsLower(line.text()) && Sentences.endsWithComma(last.text()));
	}

	private boolean opensCapital(PageLine line) {
		char first = Sentences.first(line.text());
		return Character.isUpperCase(first) && words.opensPreambular(line.text());
	}

}
