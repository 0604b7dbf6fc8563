package org.isftracker.spreadsheet;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.isftracker.evidence.Citation;
import org.isftracker.evidence.StatementRecording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Statements. One that has a key is the statement that an earlier list gave this key to;
 * one that says the same words of the same speaker on the same day is that statement.
 */
@Component
class StatementRows implements Rows {

	static final String APART = "[;,\\n]";

	private static final int LONGEST_KEY = 60;

	private final StatementRecording recording;

	private final StatementKeys keys;

	private final Choices choices;

	StatementRows(StatementRecording recording, StatementKeys keys, Choices choices) {
		this.recording = recording;
		this.keys = keys;
		this.choices = choices;
	}

	@Override
	public ListKind kind() {
		return ListKind.STATEMENTS;
	}

	@Override
	public Weighed weigh(RowReader row, Desk desk) {
		var key = key(row, desk);
		var speaker = row.line(Field.SPEAKER).orElse("");
		if (!speaker.isEmpty() && !desk.knowsActor(speaker)) {
			row.refuse(Field.SPEAKER, "spreadsheet.problem.no-actor", speaker);
		}
		var known = known(row, key, desk);
		var said = StatementCells.read(row, desk, known.orElse(null));
		var title = title(row, speaker);
		if (row.refused()) {
			return row.refusal(title);
		}
		desk.actor(speaker).ifPresent(actor -> row.say(Field.SPEAKER, actor.name()));
		row.say(Field.KEY, null);
		return known.map(before -> again(row, title, key, before, said, shown(before, desk)))
			.orElseGet(() -> anew(row, title, key, said));
	}

	private static @Nullable String key(RowReader row, Desk desk) {
		var key = row.words(Field.KEY, LONGEST_KEY, false).orElse(null);
		if (key == null) {
			return null;
		}
		if (key.split(APART, -1).length > 1 || StatementNames.id(key).isPresent()) {
			row.refuse(Field.KEY, "spreadsheet.problem.key");
		}
		desk.above("key", key, row.number())
			.ifPresent(above -> row.refuse(Field.KEY, "spreadsheet.problem.twice", above.toString()));
		return key;
	}

	private static Optional<Citation> known(RowReader row, @Nullable String key, Desk desk) {
		var keyed = Optional.ofNullable(key).map(Folded::of).map(desk.keys()::get).map(desk.citations()::get);
		var words = Folded.of(row.raw(Field.WORDS));
		var speaker = Folded.of(row.raw(Field.SPEAKER));
		return keyed.or(() -> desk.said()
			.stream()
			.filter(said -> Folded.of(said.words()).equals(words) && Folded.of(said.speaker().name()).equals(speaker))
			.filter(said -> Days.read(row.raw(Field.SAID_ON)).filter(said.saidOn()::equals).isPresent())
			.findFirst());
	}

	private static String title(RowReader row, String speaker) {
		return List.of(speaker, row.raw(Field.SAID_ON))
			.stream()
			.filter(part -> !part.isEmpty())
			.reduce((one, other) -> one + ", " + other)
			.orElse("");
	}

	private Weighed anew(RowReader row, String title, @Nullable String key, StatementCells said) {
		var differences = row.against(Map.of());
		return new Weighed(row.weighed(Outcome.NEW, title, differences), made -> {
			var id = recording.record(said.statement(made));
			if (key != null) {
				keys.keep(key, id);
				made.statement(key, id);
			}
		});
	}

	private Map<Field, String> shown(Citation before, Desk desk) {
		var superseded = before.supersedes();
		return StatementCells.shown(before, choices,
				superseded == null ? "" : desk.shown(new Citing(superseded.toString(), superseded)));
	}

	private Weighed again(RowReader row, String title, @Nullable String key, Citation before, StatementCells said,
			Map<Field, String> shown) {
		var differences = row.against(shown);
		var outcome = differences.isEmpty() ? Outcome.SAME : Outcome.CHANGED;
		return new Weighed(row.weighed(outcome, title, differences), made -> {
			if (!differences.isEmpty()) {
				recording.correct(before.id(), before.version(), said.statement(made));
			}
			if (key != null) {
				keys.keep(key, before.id());
				made.statement(key, before.id());
			}
		});
	}

}
