package org.isftracker.assessment;

/** Whether a nation would come under a draft. */
public enum Readiness {

	COMES, IN_DOUBT, BLOCKED, OUT

}
