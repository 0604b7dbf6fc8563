package org.isftracker.document;

import java.util.function.Function;

/**
 * A table that a page offers as a spreadsheet, at its own address with {@code format=csv}
 * or {@code format=xlsx}: made of what the page shows, so that whoever takes it gets what
 * they see, filtered alike.
 *
 * @param page the template of the page
 * @param name tells it from other tables of the page, at {@code table=}; the first one
 * has none
 */
public record PageTable(String page, String name, Function<Shown, Table> maker) {

	public Table of(Shown shown) {
		return maker.apply(shown);
	}

}
