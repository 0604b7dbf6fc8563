package org.isftracker.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/** The columns of a table: what each is called, and what its cells say of a row. */
public final class Columns<R> {

	private final Tables tables;

	private final String page;

	private final String name;

	private final String title;

	private final List<Column<R>> columns = new ArrayList<>();

	Columns(Tables tables, String page, String name, String title) {
		this.tables = tables;
		this.page = page;
		this.name = name;
		this.title = title;
	}

	/** Adds a column headed by a message; a cell that is null stays empty. */
	public Columns<R> column(String message, Cell<? super R> cell) {
		columns.add(new Column<>(message, cell));
		return this;
	}

	/** The table, once it is known where in the page its rows are. */
	public PageTable rows(Function<Shown, ? extends Collection<? extends R>> rows) {
		return new PageTable(page, name, shown -> table(rows.apply(shown)));
	}

	private Table table(Collection<? extends R> rows) {
		return new Table(tables.say(title), columns.stream().map(column -> tables.say(column.message())).toList(),
				rows.stream().map(this::cells).toList());
	}

	private List<Object> cells(R row) {
		return columns.stream().map(column -> Tables.cell(column.cell().of(row))).toList();
	}

	/** What a cell says of a row: a figure, a day, an hour, words, or nothing. */
	public interface Cell<R> {

		@Nullable Object of(R row);

	}

	private record Column<R>(String message, Cell<? super R> cell) {

	}

}
