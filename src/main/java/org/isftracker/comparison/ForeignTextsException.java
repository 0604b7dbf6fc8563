package org.isftracker.comparison;

/** Refuses to compare two texts word by word that are in two languages. */
public class ForeignTextsException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	ForeignTextsException() {
		super("Two languages are not compared word by word");
	}

}
