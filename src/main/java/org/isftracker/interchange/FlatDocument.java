package org.isftracker.interchange;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

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

	static FlatDocument of(ReadDocument document) {
		return new Flattening(document).flat();
	}

	/** Reads a document in the format that its bytes show. */
	public static FlatDocument read(byte[] document, TrackedSide side) {
		return of(DocumentReading.read(document, DocumentFormat.sniff(document), side));
	}

	/** Puts the paragraphs of a document in a row. */
	private static final class Flattening {

		private final ReadDocument document;

		private final List<FlatParagraph> flat = new ArrayList<>();

		private final List<Doubt> left;

		Flattening(ReadDocument document) {
			this.document = document;
			this.left = new ArrayList<>(document.doubts());
		}

		FlatDocument flat() {
			document.preamble().forEach(paragraph -> add(paragraph, Part.PREAMBULAR, 0));
			document.operative().forEach(paragraph -> add(paragraph, Part.OPERATIVE, 0));
			document.annexes().forEach(this::add);
			document.notes()
				.forEach(note -> flat.add(new FlatParagraph(Part.LEAVE_OUT, note.mark(), note.text(), 0, List.of())));
			return new FlatDocument(document.mastHead(), flat, left);
		}

		private void add(ReadAnnex annex) {
			flat.add(new FlatParagraph(Part.ANNEX_TITLE, "", annex.title(), 0, doubts(annex.line(), annex.line())));
			annex.paragraphs().forEach(paragraph -> add(paragraph, Part.ANNEX, 0));
		}

		private void add(ReadParagraph paragraph, Part top, int level) {
			heading(paragraph.heading());
			flat.add(new FlatParagraph((level == 0) ? top : Part.sub(level), paragraph.label(), paragraph.text(), level,
					doubts(paragraph.firstLine(), paragraph.lastLine())));
			paragraph.children().forEach(child -> add(child, top, level + 1));
			var closing = paragraph.closing();
			if (closing != null && !closing.isBlank()) {
				flat.add(new FlatParagraph(Part.CLOSING, "", closing, level, List.of()));
			}
		}

		private void heading(@Nullable String heading) {
			if (heading != null && !heading.isBlank()) {
				flat.add(new FlatParagraph(Part.HEADING, "", heading, 0, List.of()));
			}
		}

		private List<Doubt> doubts(int first, int last) {
			var here = left.stream().filter(doubt -> doubt.line() >= first && doubt.line() <= last).toList();
			left.removeAll(here);
			return here;
		}

	}

}
