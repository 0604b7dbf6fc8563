package org.isftracker.spreadsheet;

import java.util.List;
import java.util.Locale;

/** A spreadsheet or its import was refused; nothing of it was recorded. */
public class SpreadsheetRefused extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final Reason reason;

	private final transient List<String> values;

	SpreadsheetRefused(Reason reason, String... values) {
		super(reason.name());
		this.reason = reason;
		this.values = List.of(values);
	}

	static void when(boolean refused, Reason reason, String... values) {
		if (refused) {
			throw new SpreadsheetRefused(reason, values);
		}
	}

	public Reason reason() {
		return reason;
	}

	/** What the message is filled in with. */
	public List<String> values() {
		return values;
	}

	/** The key of the sentence that says why and what would be accepted. */
	public String message() {
		return "spreadsheet.refused." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** Why. */
	public enum Reason {

		EMPTY, TOO_LARGE, NOT_TEXT, DAMAGED, SWOLLEN, ENCRYPTED, OLD_EXCEL, WRONG_FORMAT, TOO_MANY_ROWS,
		TOO_MANY_COLUMNS, CELL_TOO_LONG, NO_LIST, COLUMNS_MISSING, COLUMN_TWICE, TOO_MANY_WAITING, CHANGED_MEANWHILE,
		ROWS_REFUSED, ROW_REFUSED, GONE

	}

}
