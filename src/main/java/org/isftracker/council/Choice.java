package org.isftracker.council;

/** How a member votes. Neither abstaining nor not voting is a veto. */
public enum Choice {

	IN_FAVOUR, AGAINST, ABSTAINING, NOT_VOTING, UNKNOWN

}
