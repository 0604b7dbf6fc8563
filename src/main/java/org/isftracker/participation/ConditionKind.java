package org.isftracker.participation;

/** What a condition asks for. */
public enum ConditionKind {

	NEEDS_MANDATE, PROHIBITED_TASK, LIMIT_OF_SCOPE, COMMAND, EVENT_FIRST, OTHER_NATIONS_FIRST, DOMESTIC_APPROVAL

}
