package org.isftracker.interchange;

/**
 * Where a paragraph stands: in the preamble, among the operative paragraphs, below one,
 * or in an annex.
 */
public enum ParagraphKind {

	PREAMBULAR, OPERATIVE, SUB, ANNEX

}
