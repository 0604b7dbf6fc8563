package org.isftracker.resolution;

/**
 * There is no such draft or clause, or the person who asks may not know of it.
 */
public class DraftUnknown extends RuntimeException {

	DraftUnknown() {
		super("No such draft");
	}

}
