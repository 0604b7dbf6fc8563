package org.isftracker.participation;

/** Whether a nation still states the condition. */
public enum ConditionState {

	STANDS, WITHDRAWN

}
