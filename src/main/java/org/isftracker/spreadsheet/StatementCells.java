package org.isftracker.spreadsheet;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

import org.isftracker.evidence.Citation;
import org.isftracker.evidence.Grade;
import org.isftracker.evidence.NewStatement;
import org.isftracker.evidence.StatementForm;
import org.isftracker.evidence.Usage;
import org.jspecify.annotations.Nullable;

/**
 * What a row says of a statement; of columns that the list lacks, what the record says.
 */
record StatementCells(String speaker, Optional<String> speakerNote, Optional<String> addressee,
		Optional<LocalDate> saidOn, Optional<String> approximately, Optional<String> outlet,
		Optional<LocalDate> publishedOn, Optional<String> url, Optional<String> language, Optional<Grade> grade,
		Optional<StatementForm> form, Optional<String> words, Optional<String> translation, Optional<Usage> usage,
		Optional<Citing> supersedes) {

	private static final int LONGEST = 20_000;

	private static final int LONGEST_ADDRESS = 2_000;

	static StatementCells read(RowReader row, Desk desk, @Nullable Citation before) {
		row.refuseGaps();
		var known = Optional.ofNullable(before);
		return new StatementCells(row.raw(Field.SPEAKER),
				row.has(Field.SPEAKER_NOTE) ? row.line(Field.SPEAKER_NOTE) : known.map(Citation::speakerNote),
				row.has(Field.ADDRESSEE) ? row.line(Field.ADDRESSEE) : known.map(Citation::addressee),
				row.day(Field.SAID_ON),
				row.has(Field.APPROXIMATELY) ? row.line(Field.APPROXIMATELY) : known.map(Citation::approximately),
				row.line(Field.OUTLET),
				row.has(Field.PUBLISHED_ON) ? row.day(Field.PUBLISHED_ON) : known.map(Citation::publishedOn),
				row.has(Field.ADDRESS) ? address(row) : known.map(Citation::url), language(row),
				row.choice(Field.GRADE, Grade.class), row.choice(Field.FORM, StatementForm.class),
				row.words(Field.WORDS, LONGEST, true),
				row.has(Field.TRANSLATION) ? row.words(Field.TRANSLATION, LONGEST, true)
						: known.map(Citation::translation),
				row.choice(Field.USAGE, Usage.class), row.has(Field.SUPERSEDES) ? supersedes(row, desk)
						: known.map(Citation::supersedes).map(id -> new Citing(id.toString(), id)));
	}

	private static Optional<String> address(RowReader row) {
		var address = row.words(Field.ADDRESS, LONGEST_ADDRESS, false);
		if (address.isPresent() && !address.get().matches("(?i)https?://[^\\s<>\"]+")) {
			row.refuse(Field.ADDRESS, "evidence.refused.address-of-no-page");
		}
		return address;
	}

	private static Optional<String> language(RowReader row) {
		var language = row.line(Field.LANGUAGE);
		if (language.isPresent() && !language.get().matches("[a-z]{2,3}")) {
			row.refuse(Field.LANGUAGE, "evidence.language.form");
		}
		return language;
	}

	private static Optional<Citing> supersedes(RowReader row, Desk desk) {
		var words = row.raw(Field.SUPERSEDES);
		var earlier = desk.citing(words);
		if (!words.isEmpty() && earlier.isEmpty()) {
			row.refuse(Field.SUPERSEDES, "spreadsheet.problem.no-statement", words);
		}
		earlier.ifPresent(cited -> row.say(Field.SUPERSEDES, desk.shown(cited)));
		return earlier;
	}

	/** Asks for what was found to be there when the row was weighed. */
	NewStatement statement(Made made) {
		return new NewStatement(made.actor(speaker), speakerNote.orElse(null), addressee.orElse(null),
				saidOn.orElseThrow(), approximately.orElse(null), outlet.orElseThrow(), publishedOn.orElse(null),
				url.orElse(null), language.orElseThrow(), grade.orElseThrow(), form.orElseThrow(), words.orElseThrow(),
				translation.orElse(null), usage.orElseThrow(), supersedes.map(made::statement).orElse(null));
	}

	static Map<Field, String> shown(Citation said, Choices choices, String superseded) {
		return new Shown().with(Field.SPEAKER, said.speaker().name())
			.with(Field.SPEAKER_NOTE, said.speakerNote())
			.with(Field.ADDRESSEE, said.addressee())
			.with(Field.SAID_ON, said.saidOn())
			.with(Field.APPROXIMATELY, said.approximately())
			.with(Field.OUTLET, said.outlet())
			.with(Field.PUBLISHED_ON, said.publishedOn())
			.with(Field.ADDRESS, said.url())
			.with(Field.LANGUAGE, said.language())
			.with(Field.GRADE, choices.words(said.grade()))
			.with(Field.FORM, choices.words(said.form()))
			.with(Field.WORDS, said.words())
			.with(Field.TRANSLATION, said.translation())
			.with(Field.USAGE, choices.words(said.usage()))
			.with(Field.SUPERSEDES, superseded)
			.words();
	}

}
