package org.isftracker.document.web;

import java.util.Optional;
import java.util.stream.Stream;

import org.isftracker.document.Spreadsheets;
import org.isftracker.document.Table;

import org.jspecify.annotations.Nullable;

/** The formats that a table leaves in. */
enum SheetFormat {

	CSV("csv", "text/csv;charset=UTF-8") {
		@Override
		byte[] write(Table table, Spreadsheets spreadsheets) {
			return spreadsheets.csv(table);
		}
	},
	XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
		@Override
		byte[] write(Table table, Spreadsheets spreadsheets) {
			return spreadsheets.xlsx(table);
		}
	};

	private final String ending;

	private final String mediaType;

	SheetFormat(String ending, String mediaType) {
		this.ending = ending;
		this.mediaType = mediaType;
	}

	static Optional<SheetFormat> named(@Nullable String name) {
		return Stream.of(values()).filter(format -> format.ending.equals(name)).findFirst();
	}

	String ending() {
		return ending;
	}

	String mediaType() {
		return mediaType;
	}

	abstract byte[] write(Table table, Spreadsheets spreadsheets);

}
