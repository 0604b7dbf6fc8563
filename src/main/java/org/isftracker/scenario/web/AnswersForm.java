package org.isftracker.scenario.web;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.isftracker.mandate.TermId;
import org.isftracker.participation.ConditionId;
import org.isftracker.scenario.AnswerSheet;
import org.isftracker.scenario.Effect;
import org.isftracker.scenario.NewAnswers;
import org.isftracker.scenario.NewAnswers.NewAnswer;
import org.isftracker.scenario.PossibleReading;
import org.isftracker.wording.PlainWords;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/**
 * What a person typed of a condition's answers, a row for each reading and an open one
 * for each term; everything is kept as it was typed.
 */
record AnswersForm(@NotNull @Pattern(regexp = "[0-9]{1,6}") @Nullable String seen,
		@Valid @Size(max = 200) @Nullable List<Row> rows) {

	private static final String ID = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

	/** One reading; a written one without words and without an answer is no answer. */
	record Row(@NotNull @Pattern(regexp = ID) @Nullable String term,
			@Pattern(regexp = "SILENT|WRITTEN|KNOWN") @Nullable String kind,
			@PlainWords(max = 1000) @Nullable String words,
			@NotNull @Pattern(regexp = "SUFFICES|MEETS|FAILS|OPEN") @Nullable String effect,
			@PlainWords(max = 2000, lines = true) @Nullable String rationale) {

		static Row of(TermId term, AnswerSheet.Row row) {
			var answer = row.answer();
			return new Row(term.toString(), row.reading().isSilent() ? "SILENT" : "KNOWN", row.reading().words(),
					answer == null ? "OPEN" : answer.effect().name(), answer == null ? null : answer.rationale());
		}

		static Row written(TermId term) {
			return new Row(term.toString(), "WRITTEN", null, "OPEN", null);
		}

		public boolean isWritten() {
			return "WRITTEN".equals(kind);
		}

		public PossibleReading reading() {
			return "SILENT".equals(kind) ? PossibleReading.SILENT : new PossibleReading(words);
		}

		boolean isNothing() {
			return words == null && !"SILENT".equals(kind) && "OPEN".equals(effect);
		}

		boolean lacksWords() {
			return words == null && !"SILENT".equals(kind) && !"OPEN".equals(effect);
		}

		NewAnswer toAnswer() {
			return new NewAnswer(TermId.of(requireNonNull(term)), reading(), Effect.valueOf(requireNonNull(effect)),
					rationale);
		}

	}

	static AnswersForm of(AnswerSheet sheet) {
		var rows = new ArrayList<Row>();
		for (var term : sheet.terms()) {
			term.rows().forEach(row -> rows.add(Row.of(term.term().id(), row)));
			rows.add(Row.written(term.term().id()));
		}
		return new AnswersForm(Integer.toString(sheet.seen()), rows);
	}

	/** The same answers, made from what is on record now. */
	AnswersForm madeFrom(int now) {
		return new AnswersForm(Integer.toString(now), rows);
	}

	void check(BindingResult problems) {
		for (int at = 0; at < given().size(); at++) {
			if (given().get(at).lacksWords()) {
				problems.rejectValue("rows[" + at + "].words", "scenario.refused.words-missing");
			}
		}
	}

	List<Row> given() {
		return rows == null ? List.of() : rows;
	}

	NewAnswers toAnswers(ConditionId condition) {
		return new NewAnswers(condition, Integer.parseInt(requireNonNull(seen)),
				given().stream().filter(row -> !row.isNothing()).map(Row::toAnswer).toList());
	}

}
