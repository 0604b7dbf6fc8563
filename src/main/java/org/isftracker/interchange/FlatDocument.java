package org.isftracker.interchange;

import java.util.List;

/** A text as a plain list of paragraphs, so that a person can say of each what it is. */
public record FlatDocument(MastHead mastHead, List<FlatParagraph> paragraphs, List<Doubt> otherDoubts) {

	public FlatDocument {
		paragraphs = List.copyOf(paragraphs);
		otherDoubts = List.copyOf(otherDoubts);
	}

	/** Refuses what is no resolution with {@link UnreadableDocument}. */
	public static FlatDocument read(String text) {
		return of(DocumentReading.read(text));
	}

	/** Reads a document in the format that its bytes show. */
	public static FlatDocument read(byte[] document, TrackedSide side) {
		return of(DocumentReading.read(document, DocumentFormat.sniff(document), side));
	}

	static FlatDocument of(ReadDocument document) {
		return new Flattening(document).flat();
	}

}
