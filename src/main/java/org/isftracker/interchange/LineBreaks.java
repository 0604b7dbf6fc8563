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

	private final TitleLines titles;

	private int lastNumber;

	LineBreaks(List<PageLine> lines, Layout layout, Vocabulary words) {
		this.lines = lines;
		this.layout = layout;
		this.words = words;
		this.titles = new TitleLines(lines, layout, words);
	}

	/**
	 * Whether the line at this place begins a paragraph, when the one before has come to
	 * these words.
	 */
	boolean begins(int at, PageLine last, CharSequence paragraph) {
		var line = lines.get(at);
		Optional<Label> label = Labels.read(line.text());
		boolean begins = (label.isPresent() && trusted(label.get(), at, last, paragraph))
				|| (layout.wrapped() && label.isEmpty() && titles.begins(at)) || !goesOn(at, last, label, paragraph);
		if (begins) {
			titles.begin(at);
			label.flatMap(found -> found.place(Label.NUMBER)).ifPresent(place -> lastNumber = place.ordinal());
		}
		return begins;
	}

	void start(int at) {
		var line = lines.get(at);
		titles.begin(at);
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
			return expected(label) && (last.ends()
					|| (!words.endsInReference(last.text()) && (opens(label) || titles.open() || titles.broken(at))));
		}
		return last.ends() ? !inline(label, at, paragraph) : titles.broken(at) && runs(label, at);
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

	/**
	 * Whether the label before or behind this one stands at the beginning of a line, too.
	 */
	private boolean runs(Label label, int at) {
		for (int other = Math.max(0, at - AHEAD); other < Math.min(lines.size(), at + AHEAD); other++) {
			int step = other < at ? -1 : 1;
			if (other != at && Labels.read(lines.get(other).text())
				.filter(found -> neighbours(label, found, step))
				.isPresent()) {
				return true;
			}
		}
		return false;
	}

	private static boolean neighbours(Label label, Label other, int step) {
		return label.places()
			.stream()
			.anyMatch(place -> other.places()
				.stream()
				.anyMatch(found -> place.counts() && (step > 0 ? found.follows(place) : place.follows(found))));
	}

	private boolean goesOn(int at, PageLine last, Optional<Label> label, CharSequence paragraph) {
		var line = lines.get(at);
		if (layout.wrapped()) {
			return layout.apart(line) ? goesOnBelowGap(at, last) : goesOnBelow(line, last);
		}
		return label.isEmpty() && (last.ends() ? goesOnBehindEnd(line, last, paragraph)
				: line.pageBreak() || (!line.apart() && goesOnUnbroken(line, last)));
	}

	/**
	 * Text in small letters goes on, unless it closes the list of which this is an item.
	 */
	private boolean goesOnBehindEnd(PageLine line, PageLine last, CharSequence paragraph) {
		boolean goesOn = goesOnOverPage(line, last);
		boolean close = goesOn && !line.apart() && Sentences.beginsLower(line.text());
		return goesOn && (line.pageBreak()
				|| (close && Labels.read(paragraph.toString()).filter(label -> !label.is(Label.NUMBER)).isEmpty()));
	}

	/**
	 * Whether one of few lines goes on: in a script without capitals, a long one does.
	 */
	private boolean goesOnUnbroken(PageLine line, PageLine last) {
		char first = line.text().charAt(0);
		return Sentences.beginsLower(line.text())
				|| ((first == ')' || Character.getType(first) == Character.OTHER_LETTER)
						&& last.text().length() > layout.width() && last.text().length() < Layout.WIDEST);
	}

	private boolean goesOnBelowGap(int at, PageLine last) {
		var line = lines.get(at);
		if (!line.pageBreak()) {
			return !last.ends() && Sentences.beginsLower(line.text()) && !layout.shorter(last, 60);
		}
		if (!last.ends()) {
			return !layout.shorter(last, 60) || Sentences.beginsLower(line.text());
		}
		return (goesOnOverPage(line, last) || amidNumbers(at, last)) && !layout.firstLine(line, last);
	}

	/** Whether a full line ends with a full stop inside a numbered paragraph. */
	private boolean amidNumbers(int at, PageLine last) {
		return lastNumber > 0 && Sentences.stops(last.text()) && !layout.shorter(last, 85)
				&& lines.subList(at, Math.min(lines.size(), at + AHEAD))
					.stream()
					.anyMatch(next -> Labels.read(next.text())
						.flatMap(label -> label.place(Label.NUMBER))
						.filter(place -> place.ordinal() == lastNumber + 1)
						.isPresent());
	}

	/** Whether words behind a page go on from ones that end where a paragraph may end. */
	private boolean goesOnOverPage(PageLine line, PageLine last) {
		boolean lower = Sentences.beginsLower(line.text());
		boolean opens = (!lower || words.language() == TextLanguage.RU) && words.opensPreambular(line.text());
		boolean open = Sentences.endsWithComma(last.text()) || Sentences.endsWithConjunction(last.text());
		return open && !opens && (lower || !layout.shorter(last, 85));
	}

	private boolean goesOnBelow(PageLine line, PageLine last) {
		if (!last.ends()) {
			return !(layout.shorter(last, 70) && opensCapital(line));
		}
		if (layout.firstLine(line, last)) {
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
