package org.isftracker.interchange;

/** Which side of tracked changes is read. */
public enum TrackedSide {

	ACCEPTED("del", "moveFrom"), REJECTED("ins", "moveTo");

	private final String dropped;

	private final String movedAway;

	TrackedSide(String dropped, String movedAway) {
		this.dropped = dropped;
		this.movedAway = movedAway;
	}

	/** Whether what stands in this element of a document is not there. */
	boolean drops(String element) {
		return element.equals(dropped) || element.equals(movedAway);
	}

}
