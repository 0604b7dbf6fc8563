package org.isftracker.interchange;

import java.util.List;

import org.isftracker.document.KeptFile;
import org.isftracker.resolution.NewDraft;

/**
 * A text to be imported: where it came from, its paragraphs as they are to be, and the
 * particulars of its draft, whose clauses and annexes are left empty.
 */
public record ImportedText(KeptFile source, List<FlatParagraph> paragraphs, NewDraft particulars) {

	public ImportedText {
		paragraphs = List.copyOf(paragraphs);
	}

}
