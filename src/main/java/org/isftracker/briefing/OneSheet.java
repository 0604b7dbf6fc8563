package org.isftracker.briefing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import org.apache.pdfbox.Loader;

/**
 * Sets a page in the largest letters in which it fits one sheet, none below the readable.
 */
final class OneSheet {

	/** In points; the first that fits is taken, the last where none does. */
	private static final List<Double> SIZES = List.of(9.0, 8.4, 7.8, 7.2, 6.8);

	private OneSheet() {
	}

	static byte[] fitted(Setting setting) {
		int low = 0;
		int high = SIZES.size() - 1;
		byte[] fitting = null;
		while (low <= high) {
			int middle = (low + high) / 2;
			byte[] set = setting.in(" body { font-size: " + SIZES.get(middle) + "pt; }");
			if (pages(set) <= 1) {
				fitting = set;
				high = middle - 1;
			}
			else {
				low = middle + 1;
			}
		}
		return fitting == null ? setting.in(" body { font-size: " + SIZES.get(SIZES.size() - 1) + "pt; }") : fitting;
	}

	private static int pages(byte[] pdf) {
		try (var document = Loader.loadPDF(pdf)) {
			return document.getNumberOfPages();
		}
		catch (IOException broken) {
			throw new UncheckedIOException(broken);
		}
	}

	/** Sets the page with further styles. */
	interface Setting {

		byte[] in(String styles);

	}

}
