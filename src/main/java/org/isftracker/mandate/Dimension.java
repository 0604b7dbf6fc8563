package org.isftracker.mandate;

/**
 * The sides of a mandate that terms are grouped by, in the order that pages show them.
 */
public enum Dimension {

	LEGAL_BASIS, GOVERNANCE, TASKS, USE_OF_FORCE, COMMAND, COORDINATION, COMPOSITION, GEOGRAPHY, DURATION, RENEWAL,
	REPORTING, FUNDING, EXIT, POLITICAL_HORIZON, HUMANITARIAN

}
