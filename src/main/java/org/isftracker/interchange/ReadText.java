package org.isftracker.interchange;

import java.util.List;

/**
 * A text as it was read, beside the lines of its source; of a source with more lines than
 * {@link #MOST_LINES} the first ones.
 */
record ReadText(FlatDocument document, List<String> lines) {

	static final int MOST_LINES = 100_000;

	ReadText {
		lines = List.copyOf(lines.subList(0, Math.min(lines.size(), MOST_LINES)));
	}

	/**
	 * Reads a document in the format that its bytes show. Refuses what is no resolution
	 * with {@link UnreadableDocument}.
	 */
	static ReadText of(byte[] document, TrackedSide side) {
		return DocumentReading.beside(document, DocumentFormat.sniff(document), side);
	}

	static ReadText of(ReadDocument read, List<String> lines) {
		return new ReadText(FlatDocument.of(read), lines);
	}

}
