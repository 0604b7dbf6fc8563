package org.isftracker.spreadsheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.isftracker.wording.Flaw;
import org.jspecify.annotations.Nullable;

/**
 * Reads the cells of one row as what they are to be, and notes what cannot be taken. What
 * it read of each field is held against the record afterwards.
 */
final class RowReader {

	private static final int LINE = 200;

	private static final long MOST = 1_000_000_000_000L;

	private static final String AMOUNT = "[0-9]{1,15}|[0-9]{1,3}([,. '\\u00a0\\u202f\\u2009][0-9]{3}){1,4}";

	private final SheetRow row;

	private final ReadList list;

	private final Choices choices;

	private final List<Problem> problems = new ArrayList<>();

	private final Map<Field, String> said = new EnumMap<>(Field.class);

	RowReader(SheetRow row, ReadList list, Choices choices) {
		this.row = row;
		this.list = list;
		this.choices = choices;
	}

	/** Whether the list has such a column at all. */
	boolean has(Field field) {
		return list.columns().contains(field);
	}

	/** What stands in the cell, checked by nobody. */
	String raw(Field field) {
		return row.cells().getOrDefault(field, "");
	}

	Optional<String> line(Field field) {
		return words(field, LINE, false);
	}

	Optional<String> words(Field field, int most, boolean lines) {
		var words = raw(field);
		return Flaw.of(words, most, lines).map(flaw -> {
			refuse(field, flaw == Flaw.TOO_LONG ? "spreadsheet.problem.too-long" : flaw.key(), Integer.toString(most));
			return Optional.<String>empty();
		}).orElseGet(() -> kept(field, words, words));
	}

	Optional<LocalDate> day(Field field) {
		var words = raw(field);
		var day = Days.read(words);
		if (day.isEmpty() && !words.isEmpty()) {
			refuse(field, "spreadsheet.problem.no-day", words);
		}
		return day.flatMap(found -> kept(field, found, found.toString()));
	}

	Optional<Long> amount(Field field) {
		var words = raw(field);
		boolean number = words.matches(AMOUNT);
		var amount = number ? Long.parseLong(words.replaceAll("[^0-9]", "")) : 0;
		if (!words.isEmpty() && (!number || amount > MOST)) {
			refuse(field, "spreadsheet.problem.no-number", words);
			return Optional.empty();
		}
		return number ? kept(field, amount, Long.toString(amount)) : Optional.empty();
	}

	<E extends Enum<E>> Optional<E> choice(Field field, Class<E> kind) {
		var words = raw(field);
		var choice = choices.of(kind, words);
		if (choice.isEmpty() && !words.isEmpty()) {
			refuse(field, "spreadsheet.problem.no-choice", choices.all(kind));
		}
		return choice.flatMap(found -> kept(field, found, choices.words(found)));
	}

	/** Several things in one cell, kept apart by semicolons, commas or lines. */
	List<String> several(Field field, String apart) {
		return Arrays.stream(raw(field).split(apart)).map(String::strip).filter(one -> !one.isEmpty()).toList();
	}

	/** What the row says of a field, in the words that the record would show. */
	void say(Field field, @Nullable String words) {
		if (words == null) {
			said.remove(field);
		}
		else {
			said.put(field, words);
		}
	}

	void refuse(Field field, String message, String... values) {
		problems.add(Problem.of(field, message, values));
	}

	/** What the row lacks stands against it. */
	void refuseGaps() {
		list.kind()
			.fields()
			.stream()
			.filter(field -> list.kind().requires(field) && raw(field).isEmpty())
			.forEach(field -> refuse(field, "spreadsheet.problem.needed"));
	}

	boolean refused() {
		return !problems.isEmpty();
	}

	Weighed refusal(String title) {
		return Weighed.of(new WeighedRow(row.number(), Outcome.REFUSED, title, List.of(), List.copyOf(problems)));
	}

	WeighedRow weighed(Outcome outcome, String title, List<Difference> differences) {
		return new WeighedRow(row.number(), outcome, title, differences, List.of());
	}

	/** What the row says otherwise than the record, of the columns that the list has. */
	List<Difference> against(Map<Field, String> before) {
		return list.kind()
			.fields()
			.stream()
			.filter(this::has)
			.map(field -> new Difference(field, before.get(field), said.get(field)))
			.filter(difference -> !Objects.equals(difference.before(), difference.after()))
			.toList();
	}

	int number() {
		return row.number();
	}

	private <T> Optional<T> kept(Field field, T value, String words) {
		if (words.isEmpty()) {
			return Optional.empty();
		}
		said.put(field, words);
		return Optional.of(value);
	}

}
