package org.isftracker.spreadsheet;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

/** Holds lists against the record, row by row, and records nothing. */
@Component
class Weighing {

	private final Map<ListKind, Rows> rows = new EnumMap<>(ListKind.class);

	private final DeskReading record;

	private final Choices choices;

	Weighing(List<Rows> rows, DeskReading record, Choices choices) {
		rows.forEach(one -> this.rows.put(one.kind(), one));
		this.record = record;
		this.choices = choices;
	}

	Plan weigh(List<ReadList> lists) {
		var desk = record.of(lists);
		var weighed = new ArrayList<WeighedList>();
		var steps = new ArrayList<Plan.Step>();
		for (var list : lists) {
			var rows = list.rows().stream().map(row -> weigh(row, list, desk)).toList();
			weighed.add(new WeighedList(list.kind(), list.name(), list.leftOut(),
					rows.stream().map(Weighed::row).toList()));
			rows.stream()
				.filter(row -> row.step() != null)
				.forEach(row -> steps.add(new Plan.Step(list.name(), row.row(), row.step())));
		}
		return new Plan(weighed, steps, desk.made());
	}

	private Weighed weigh(SheetRow row, ReadList list, Desk desk) {
		return requireNonNull(rows.get(list.kind())).weigh(new RowReader(row, list, choices), desk);
	}

}
