package org.isftracker.spreadsheet;

import static org.isftracker.spreadsheet.Field.*;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the rows of a list are, in the order in which lists are recorded: rows may name
 * what an earlier list brings.
 */
public enum ListKind {

	NATIONS, STATEMENTS, CONDITIONS, CONTRIBUTIONS;

	/** Its columns as a template shows them. */
	public List<Field> fields() {
		return Stream.concat(required().stream(), others().stream()).toList();
	}

	/** Whether every row needs something there. */
	public boolean requires(Field field) {
		return required().contains(field);
	}

	/** The kind of which all required columns are there. */
	static Optional<ListKind> of(Collection<Field> columns) {
		return Arrays.stream(values())
			.filter(kind -> columns.containsAll(kind.required()))
			.max(Comparator.comparingInt(kind -> kind.required().size()));
	}

	/** The kind that has most of these columns. */
	static ListKind likeliest(Collection<Field> columns) {
		return Arrays.stream(values())
			.max(Comparator.comparingLong(kind -> columns.stream().filter(kind.fields()::contains).count()))
			.orElseThrow();
	}

	List<Field> missing(Collection<Field> columns) {
		return required().stream().filter(field -> !columns.contains(field)).toList();
	}

	private List<Field> required() {
		return switch (this) {
			case NATIONS -> List.of(NAME);
			case STATEMENTS -> List.of(SPEAKER, SAID_ON, OUTLET, LANGUAGE, GRADE, FORM, WORDS, USAGE);
			case CONDITIONS -> List.of(NATION, TITLE, WORDS, KIND, STRENGTH, HOLDS_FROM, Field.STATEMENTS);
			case CONTRIBUTIONS -> List.of(NATION, KIND, CERTAINTY, HOLDS_FROM, Field.STATEMENTS);
		};
	}

	private List<Field> others() {
		return switch (this) {
			case NATIONS -> List.of(KIND, NOTE, REGIONAL_GROUP);
			case STATEMENTS ->
				List.of(KEY, SPEAKER_NOTE, ADDRESSEE, APPROXIMATELY, PUBLISHED_ON, ADDRESS, TRANSLATION, SUPERSEDES);
			case CONDITIONS -> List.of(TERMS, REVIEW_BY, APPROXIMATELY);
			case CONTRIBUTIONS -> List.of(LEAST, MOST, WORDS, APPROXIMATELY);
		};
	}

}
