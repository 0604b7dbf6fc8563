package org.isftracker.spreadsheet;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.isftracker.evidence.StatementId;
import org.isftracker.participation.Refusal;

/** What conditions and contributions rest on: a nation, a day and statements. */
final class Ground {

	private Ground() {
	}

	static String nation(RowReader row, Desk desk) {
		var name = row.line(Field.NATION).orElse("");
		if (!name.isEmpty() && !desk.knowsNation(name)) {
			row.refuse(Field.NATION, "spreadsheet.problem.no-nation", name);
		}
		desk.actor(name).ifPresent(actor -> row.say(Field.NATION, actor.name()));
		return desk.actor(name).map(actor -> actor.name()).orElse(name);
	}

	static Optional<LocalDate> holdsFrom(RowReader row, Desk desk) {
		var day = row.day(Field.HOLDS_FROM);
		if (day.filter(desk.today()::isBefore).isPresent()) {
			row.refuse(Field.HOLDS_FROM, Refusal.FUTURE_DAY.key());
		}
		return day;
	}

	static Set<Citing> statements(RowReader row, Desk desk) {
		var cited = new LinkedHashSet<Citing>();
		for (var name : row.several(Field.STATEMENTS, StatementRows.APART)) {
			desk.citing(name)
				.ifPresentOrElse(cited::add,
						() -> row.refuse(Field.STATEMENTS, "spreadsheet.problem.no-statement", name));
		}
		row.say(Field.STATEMENTS, joined(cited, desk));
		return cited;
	}

	static String shown(Collection<StatementId> statements, Desk desk) {
		return joined(statements.stream().map(id -> new Citing(id.toString(), id)).toList(), desk);
	}

	private static String joined(Collection<Citing> cited, Desk desk) {
		return cited.stream().map(desk::shown).sorted().distinct().collect(Collectors.joining("; "));
	}

}
