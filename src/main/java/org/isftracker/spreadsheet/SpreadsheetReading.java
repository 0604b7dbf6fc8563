package org.isftracker.spreadsheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.isftracker.spreadsheet.SpreadsheetRefused.Reason;

/**
 * Reads files, CSV or XLSX as their bytes show, into the lists that their first rows
 * name. A sheet that names none, such as one of explanations, is passed over.
 */
final class SpreadsheetReading {

	private SpreadsheetReading() {
	}

	/** All lists of all files, in the order in which they are recorded. */
	static List<ReadList> read(List<UploadedFile> files) {
		var lists = new ArrayList<ReadList>();
		files.forEach(file -> lists.addAll(lists(file)));
		int rows = lists.stream().mapToInt(list -> list.rows().size()).sum();
		SpreadsheetRefused.when(lists.isEmpty(), Reason.EMPTY);
		SpreadsheetRefused.when(rows > Grid.MOST_ROWS, Reason.TOO_MANY_ROWS, lists.get(0).name(),
				Integer.toString(Grid.MOST_ROWS));
		return lists.stream().sorted(Comparator.comparing(ReadList::kind)).toList();
	}

	private static List<ReadList> lists(UploadedFile file) {
		SpreadsheetRefused.when(file.isTooLarge(), Reason.TOO_LARGE, file.name());
		SpreadsheetRefused.when(file.isEmpty(), Reason.EMPTY);
		var found = grids(file).stream().flatMap(grid -> Heading.read(grid).stream()).toList();
		SpreadsheetRefused.when(found.isEmpty(), Reason.NO_LIST, file.name());
		return found.stream().filter(list -> !list.rows().isEmpty()).toList();
	}

	private static List<Grid> grids(UploadedFile file) {
		var bytes = file.bytes();
		if (Signature.ZIP.begins(bytes) || Signature.OLE.begins(bytes)) {
			return XlsxReading.read(file.name(), bytes);
		}
		SpreadsheetRefused.when(Signature.PDF.begins(bytes), Reason.WRONG_FORMAT, file.name());
		return List.of(CsvReading.read(file.name(), bytes));
	}

}
