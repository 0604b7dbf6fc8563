package org.isftracker.interchange;

import java.util.List;

import org.isftracker.resolution.NewDraft;
import org.isftracker.resolution.SourceFile;

/**
 * A text to be imported: where it came from, what each of its paragraphs is, and the
 * particulars of its draft, whose clauses and annexes are left empty.
 */
public record ImportedText(SourceFile source, FlatDocument document, List<Part> parts, NewDraft particulars) {

	public ImportedText {
		parts = List.copyOf(parts);
	}

}
