package org.isftracker.spreadsheet;

import java.util.List;

/**
 * A row held against the record: its number in the file, what it would do, what it is
 * about, what it says otherwise, and why it is refused if it is.
 */
public record WeighedRow(int number, Outcome outcome, String title, List<Difference> differences,
		List<Problem> problems) {

}
