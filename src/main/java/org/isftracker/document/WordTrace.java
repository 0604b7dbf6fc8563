package org.isftracker.document;

/** What became of a run of words or of the end of a paragraph since the text before. */
public enum WordTrace {

	KEPT(""), INSERTED("ins"), DELETED("del"), MOVED_FROM("moveFrom"), MOVED_TO("moveTo");

	private final String element;

	WordTrace(String element) {
		this.element = element;
	}

	String element() {
		return element;
	}

	boolean isTracked() {
		return this != KEPT;
	}

	/** Whether the text before had it. */
	public boolean isBefore() {
		return this != INSERTED && this != MOVED_TO;
	}

	/** Whether the text after has it. */
	public boolean isAfter() {
		return this != DELETED && this != MOVED_FROM;
	}

}
