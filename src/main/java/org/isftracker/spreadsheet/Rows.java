package org.isftracker.spreadsheet;

/** How the rows of one kind of list are held against the record, and recorded. */
interface Rows {

	ListKind kind();

	/** Issues no SQL; what a row brings is told to the desk, for the rows below. */
	Weighed weigh(RowReader row, Desk desk);

}
