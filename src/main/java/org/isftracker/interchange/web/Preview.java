package org.isftracker.interchange.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.isftracker.interchange.FlatParagraph;
import org.isftracker.interchange.NumberedText;
import org.isftracker.interchange.NumberedText.Row;
import org.isftracker.interchange.Part;
import org.isftracker.interchange.WaitingText;
import org.jspecify.annotations.Nullable;

/** A text that waits, as somebody looks at it: one paragraph or one line of it chosen. */
record Preview(WaitingText text, NumberedText numbered, @Nullable Integer chosen, int line, int page) {

	private static final int LINES = 60;

	private static final int ABOVE = 6;

	private static final int ROWS = 300;

	private static final int LONGEST = 2_000;

	/** A line of the source, and the paragraph that was read from it. */
	record SourceLine(int number, String words, @Nullable FlatParagraph of, boolean marked) {

	}

	static Preview of(WaitingText text, @Nullable Integer at, @Nullable Integer line, int page) {
		var numbered = text.numbered();
		int place = IntStream.range(0, numbered.rows().size())
			.filter(row -> at != null && numbered.rows().get(row).paragraph().key() == at)
			.findFirst()
			.orElse(-1);
		var chosen = place < 0 ? null : numbered.rows().get(place).paragraph();
		int first = chosen != null ? chosen.firstLine() - ABOVE : line == null ? 1 : line;
		int shown = place >= 0 ? place / ROWS : Math.min(Math.max(0, page), (numbered.rows().size() - 1) / ROWS);
		return new Preview(text, numbered, chosen == null ? null : chosen.key(),
				Math.max(1, Math.min(first, text.lines().size())), shown);
	}

	public List<Row> rows() {
		return numbered.rows().subList(page * ROWS, Math.min(numbered.rows().size(), (page + 1) * ROWS));
	}

	public int pages() {
		return (numbered.rows().size() + ROWS - 1) / ROWS;
	}

	public boolean choosing(Row row) {
		return chosen != null && row.paragraph().key() == chosen;
	}

	public List<SourceLine> source() {
		return IntStream.rangeClosed(line, last()).mapToObj(this::sourceLine).toList();
	}

	public int last() {
		return Math.min(text.lines().size(), line + LINES - 1);
	}

	public int earlier() {
		return Math.max(1, line - LINES);
	}

	private SourceLine sourceLine(int number) {
		var words = text.lines().get(number - 1);
		var holding = text.paragraphs()
			.stream()
			.filter(paragraph -> paragraph.firstLine() <= number && number <= paragraph.lastLine())
			.toList();
		boolean marked = holding.stream().anyMatch(paragraph -> chosen != null && paragraph.key() == chosen);
		return new SourceLine(number, words.length() > LONGEST ? words.substring(0, LONGEST) : words,
				holding.isEmpty() ? null : holding.get(0), marked);
	}

	/** The next paragraph to look at behind the chosen one, or the first. */
	public Optional<Row> nextDoubt() {
		return doubts().filter(row -> place(row) > place()).findFirst().or(() -> doubts().findFirst());
	}

	/** The one to look at before the chosen one, or the last. */
	public Optional<Row> previousDoubt() {
		return doubts().filter(row -> place(row) < place())
			.reduce((one, other) -> other)
			.or(() -> doubts().reduce((one, other) -> other));
	}

	private Stream<Row> doubts() {
		return numbered.doubtful().stream();
	}

	private int place(Row row) {
		return numbered.rows().indexOf(row);
	}

	private int place() {
		return numbered.rows().stream().filter(this::choosing).mapToInt(this::place).findFirst().orElse(-1);
	}

	/** The words that stand in the chosen paragraph. */
	Optional<String> words() {
		return numbered.rows().stream().filter(this::choosing).map(row -> row.paragraph().words()).findFirst();
	}

	/** The key of the paragraph that is chosen after the text has changed. */
	Optional<Integer> above() {
		return numbered.rows()
			.stream()
			.limit(Math.max(0, place()))
			.filter(row -> row.paragraph().part() != Part.LEAVE_OUT)
			.reduce((one, other) -> other)
			.map(row -> row.paragraph().key());
	}

}
