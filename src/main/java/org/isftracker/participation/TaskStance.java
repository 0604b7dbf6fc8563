package org.isftracker.participation;

/** What a nation says of a task. */
public enum TaskStance {

	WILL_DO, LIMITED, WILL_NOT;

	/** Whether the task is done by it, in whole or in part. */
	public boolean takesOn() {
		return this != WILL_NOT;
	}

}
