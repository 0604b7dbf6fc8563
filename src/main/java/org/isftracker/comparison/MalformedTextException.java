package org.isftracker.comparison;

/**
 * Refuses a text that holds half of a surrogate pair, which no redline could give back.
 */
public class MalformedTextException extends IllegalArgumentException {

	private static final long serialVersionUID = 1L;

	MalformedTextException() {
		super("The text holds an unpaired surrogate");
	}

}
